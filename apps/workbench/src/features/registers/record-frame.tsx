import { Link } from '@tanstack/react-router';
import type { RegisterEventView } from '@tongban/contract';
import type { ReactNode } from 'react';
import { PageHead, PrintButton } from '../../shell/page-head.tsx';
import { RecordParts } from '../../shell/record-parts.tsx';
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
  return (
    <>
      <PageHead title={title} note={`${instantText(at)}的登记情况`}>
        <PrintButton />
        <Link className="tool-link" to="/registers/$register" params={{ register }} search={{}}>
          返回登记簿
        </Link>
      </PageHead>
      <RecordParts>
        {children}
        <RecordHistory events={history} />
      </RecordParts>
    </>
  );
}
