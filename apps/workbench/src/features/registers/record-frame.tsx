import { Link } from '@tanstack/react-router';
import type { RegisterEventView } from '@tongban/contract';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { usePageTitle } from '../../shell/use-page-title.ts';
import { instantText } from '../../words/dates.ts';
import { RecordHistory } from './record-history.tsx';
import type { RegisterKind } from './register-kinds.ts';

export interface RecordPath {
  readonly countyId: string;
  readonly recordId: string;
}

interface RecordFrameProps {
  readonly register: RegisterKind;
  readonly title: string;
  readonly at: string;
  readonly history: readonly RegisterEventView[];
  readonly children: ReactNode;
}

/** Head, parts and history of one record. */
export function RecordFrame({ register, title, at, history, children }: RecordFrameProps) {
  usePageTitle(title);
  return (
    <>
      <header className="page-head">
        <h1>{title}</h1>
        <div className="page-tools">
          <Button onClick={() => window.print()}>打印</Button>
          <Link className="tool-link" to="/registers/$register" params={{ register }} search={{}}>
            返回登记簿
          </Link>
        </div>
      </header>
      <p className="soft">{instantText(at)}的登记情况</p>
      <div className="record">
        {children}
        <RecordHistory events={history} />
      </div>
    </>
  );
}
