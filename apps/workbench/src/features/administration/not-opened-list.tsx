import { Button } from 'antd';
import type { NotOpened } from './open-many.ts';

interface NotOpenedListProps {
  readonly of: readonly NotOpened[];
  /** Null where something else on the page is closed first. */
  readonly onClose: (() => void) | null;
}

/** Who got no account, and why. */
export function NotOpenedList({ of, onClose }: NotOpenedListProps) {
  if (of.length === 0) return null;
  return (
    <section className="not-opened" aria-label="没有开通的账号" role="alert">
      <h2>没有开通的账号（{of.length}个）</h2>
      <ul>
        {of.map(({ name, reasons }) => (
          <li key={`${name}${reasons.join()}`}>
            <b>{name}</b>：{reasons.join('')}
          </li>
        ))}
      </ul>
      {onClose && (
        <p className="page-tools">
          <Button onClick={onClose}>返回名单</Button>
        </p>
      )}
    </section>
  );
}
