import { markGrid, markPaths } from '@tongban/look';

/** The mark of 通办; it stands beside the name and is silent for screen readers. */
export function BrandMark() {
  return (
    <svg className="brand-mark" viewBox={`0 0 ${markGrid} ${markGrid}`} aria-hidden="true">
      {markPaths.map((d) => (
        <path key={d} d={d} />
      ))}
    </svg>
  );
}
