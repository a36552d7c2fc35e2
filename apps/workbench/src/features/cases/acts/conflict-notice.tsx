import type { CaseView } from '@tongban/contract';
import { Button } from 'antd';
import { conflictText } from './conflict-text.ts';

interface ConflictNoticeProps {
  readonly seen: number;
  readonly newer: CaseView;
  readonly onReload: () => void;
}

export function ConflictNotice({ seen, newer, onReload }: ConflictNoticeProps) {
  return (
    <section className="notice notice-heed" role="alert">
      <p className="notice-title">办件已被他人更新</p>
      <ul>
        {conflictText(seen, newer.history).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>本次操作没有生效，您填写的内容已保留。请查看变更后再决定是否办理。</p>
      <Button onClick={onReload}>查看最新办件</Button>
    </section>
  );
}
