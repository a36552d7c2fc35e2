import type { IconName } from '@tongban/look';
import type { ReactNode } from 'react';
import type { ButtonKind } from './button.tsx';
import { Icon } from './icon.tsx';

export type LinkButtonProps = {
  readonly href: string;
  readonly children: ReactNode;
  readonly kind?: ButtonKind;
  readonly icon?: IconName;
};

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function LinkButton({ href, children, kind = 'primary', icon }: LinkButtonProps) {
  return (
    <a className={`button button-${kind}`} href={href}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  );
}
