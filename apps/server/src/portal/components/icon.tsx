import { type IconName, iconPaths } from '@tongban/look';

export type IconProps = {
  readonly name: IconName;
  /** Read aloud; leave it out when a word stands beside the icon. */
  readonly label?: string;
};

/** A fine-line icon the height of the text. */
export function Icon({ name, label }: IconProps) {
  const path = <path d={iconPaths[name]} />;
  if (label === undefined) {
    return (
      <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
        {path}
      </svg>
    );
  }
  return (
    <svg className="icon" viewBox="0 0 24 24" role="img">
      <title>{label}</title>
      {path}
    </svg>
  );
}
