import type { IconName } from '@tongban/look';
import { Icon } from './icon.tsx';

export type TagTone = 'plain' | 'active' | 'done' | 'heed' | 'late';

const icons: Readonly<Record<TagTone, IconName | undefined>> = {
  plain: undefined,
  active: 'clock',
  done: 'check',
  heed: 'warning',
  late: 'clock',
};

export type TagProps = { readonly tone?: TagTone; readonly children: string };

/** A status in words; tone and icon only repeat what the word says (§3.11). `late` is the one red tone. */
export function Tag({ tone = 'plain', children }: TagProps) {
  const icon = icons[tone];
  return (
    <span className={`tag tag-${tone}`}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}
