import type { IconName } from '@tongban/look';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

export type ButtonKind = 'primary' | 'secondary' | 'quiet';

export type ButtonProps = {
  readonly children: ReactNode;
  readonly kind?: ButtonKind;
  readonly icon?: IconName;
  readonly name?: string;
  readonly value?: string;
  /** The words when several buttons read alike: “删除第2行”. */
  readonly label?: string;
};

/** A submit button: on the portal every button sends its form. One `primary` a page. */
export function Button({ children, kind = 'primary', icon, name, value, label }: ButtonProps) {
  return (
    <button type="submit" className={`button button-${kind}`} name={name} value={value} aria-label={label}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
