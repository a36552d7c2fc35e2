import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { AgreementPaperView } from '@tongban/contract';
import { FactList } from '../../shell/fact-list.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { ReadPage } from '../../shell/read-page.tsx';
import { RecordPart, RecordParts } from '../../shell/record-parts.tsx';
import { dateText, periodText } from '../../words/dates.ts';
import { AgreementDraftPart } from './agreement-draft-part.tsx';
import { AnnounceForm } from './announce-form.tsx';
import { EndForm } from './end-form.tsx';
import { FilingPart } from './filing-part.tsx';
import { paperName } from './paper-columns.tsx';
import { agreementQuery } from './paper-queries.ts';
import { RenewButton } from './renew-button.tsx';
import { ScansPart } from './scans-part.tsx';
import './papers.css';

/** One agreement under one address: its draft, the signing, the way to the number, announcement, renewal and end. */
export function AgreementPage() {
  const path = getRouteApi('/governance/agreements/$countyId/$paperId').useParams();
  const paper = useQuery(agreementQuery(path));
  return (
    <ReadPage title="委托协议" query={paper}>
      {(found) => (
        <div className="papers">
          <PageHead
            title={paperName(found.row)}
            above={<Link to="/governance/agreements">委托协议</Link>}
            note={`${found.row.townshipName}与${found.row.partyName}，${found.row.kindName}，${found.row.itemCount}项；${found.row.stageName}`}
          />
          {found.version === null ? (
            <AgreementDraftPart key={found.draft?.version} paper={found} />
          ) : (
            <SignedAgreement paper={found} version={found.version} />
          )}
        </div>
      )}
    </ReadPage>
  );
}

function SignedAgreement({
  paper,
  version,
}: {
  readonly paper: AgreementPaperView;
  readonly version: number;
}) {
  const { row, signedOn, suspensions, terminationReason, inFlightText, items } = paper;
  const isOver = row.stage === 'ended';
  return (
    <RecordParts>
      <RecordPart title={row.standingName ?? row.stageName}>
        <FactList
          facts={[
            ['种类', row.kindName],
            ['赋权部门（企业）', row.partyName],
            ['承接单位', row.townshipName],
            ['签订日期', signedOn === null ? null : dateText(signedOn)],
            ['起止日期', periodText(row)],
            ['在办办件', inFlightText],
            ['暂停', suspensions.length === 0 ? '无' : suspensions.map(periodText).join('；')],
            ['提前终止', terminationReason ?? '无'],
          ]}
        />
        {row.renewWithinDays !== null && (
          <p className="notice notice-heed">
            本协议还有{row.renewWithinDays}日到期，到期后乡镇（街道）不得再实施新的行为。
          </p>
        )}
        <RenewButton countyId={row.countyId} paperId={row.id} />
      </RecordPart>
      <ScansPart row={row} scans={paper.scans} version={version} />
      <FilingPart paper={paper} version={version} />
      <RecordPart title={`事项（${items.length}项）`}>
        <ul className="record-items">
          {items.map(({ id, no, name, announcedOn }) => (
            <li key={id}>
              {no !== null && `${no} `}
              {name} <small>{announcedOn === null ? '尚未公告' : `${dateText(announcedOn)}公告`}</small>
            </li>
          ))}
        </ul>
        {!isOver && items.some(({ announcedOn }) => announcedOn === null) && <AnnounceForm paper={paper} />}
      </RecordPart>
      {!isOver && <EndForm paper={paper} version={version} />}
    </RecordParts>
  );
}
