import type { IconName } from '@tongban/look';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

export type NoticeProps = {
  readonly kind: 'info' | 'success' | 'warning';
  readonly title: string;
  readonly children?: ReactNode;
};

const icons: Readonly<Record<NoticeProps['kind'], IconName>> = {
  info: 'info',
  success: 'check',
  warning: 'warning',
};

/** Something the reader should know; a refusal is a `RefusalNotice`. */
export function Notice({ kind, title, children }: NoticeProps) {
  return (
    <div className={`notice notice-${kind}`} role={kind === 'info' ? undefined : 'status'}>
      <Icon name={icons[kind]} />
      <div>
        <p className="notice-title">{title}</p>
        {children}
      </div>
    </div>
  );
}
