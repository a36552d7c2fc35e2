import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { MemoPaperView } from '@tongban/contract';
import { FactList } from '../../shell/fact-list.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { ReadPage } from '../../shell/read-page.tsx';
import { RecordPart, RecordParts } from '../../shell/record-parts.tsx';
import { dateText, periodText } from '../../words/dates.ts';
import { MemoDraftPart } from './memo-draft-part.tsx';
import { paperName } from './paper-columns.tsx';
import { memoQuery } from './paper-queries.ts';
import { ScanLinks } from './scan-links.tsx';
import './papers.css';

/** One memo: its draft, the signing, and what was agreed item by item. */
export function MemoPage() {
  const path = getRouteApi('/governance/memos/$countyId/$paperId').useParams();
  const paper = useQuery(memoQuery(path));
  return (
    <ReadPage title="审管衔接备忘录" query={paper}>
      {(found) => (
        <div className="papers">
          <PageHead
            title={paperName(found.row)}
            above={<Link to="/governance/memos">审管衔接备忘录</Link>}
            note={`${found.row.townshipName}与${found.row.partyName}，${found.row.itemCount}项；${found.row.stageName}`}
          />
          {found.row.number === null ? (
            <MemoDraftPart key={found.draft?.version} paper={found} />
          ) : (
            <SignedMemo paper={found} />
          )}
        </div>
      )}
    </ReadPage>
  );
}

function SignedMemo({
  paper: { row, items, scans, signedOn, pushNames },
}: {
  readonly paper: MemoPaperView;
}) {
  return (
    <RecordParts>
      <RecordPart title={row.stageName}>
        <FactList
          facts={[
            ['监管部门', row.partyName],
            ['乡镇（街道）', row.townshipName],
            ['签订日期', signedOn === null ? null : dateText(signedOn)],
            ['期限', periodText(row)],
          ]}
        />
        <ScanLinks base={`/api/v1/memo-papers/${row.countyId}/${row.id}`} scans={scans} />
      </RecordPart>
      <RecordPart title={`逐项职责和推送（${items.length}项）`}>
        <ul className="record-items">
          {items.map(({ id, no, name, dutyBoundary, pushes }) => (
            <li key={id}>
              <b>
                {no !== null && `${no} `}
                {name}
              </b>
              <p>{dutyBoundary}</p>
              <p className="soft">
                推送：
                {pushes.length === 0
                  ? '未约定'
                  : pushNames
                      .filter(({ kind }) => pushes.includes(kind))
                      .map((push) => push.name)
                      .join('、')}
              </p>
            </li>
          ))}
        </ul>
      </RecordPart>
    </RecordParts>
  );
}
