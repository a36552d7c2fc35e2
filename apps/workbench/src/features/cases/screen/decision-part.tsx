import type { CaseView } from '@tongban/contract';
import type { ReactNode } from 'react';
import { dateText, instantText } from '../../../words/dates.ts';
import { Facts } from './facts.tsx';
import { FileLink } from './file-link.tsx';

/** What was decided, in whose name, and the sealed document. */
export function DecisionPart({ of }: { readonly of: CaseView }) {
  const { decision } = of;
  if (decision === null) return null;
  return (
    <section className="part part-decision">
      <h2>{decision.outcomeName}</h2>
      <Facts
        rows={[
          ['决定机关', decision.organName],
          [
            decision.outside ? '登记人' : '决定人',
            `${decision.deciderName}，${decision.placeName}，${instantText(decision.at)}`,
          ],
          ...(decision.outside ? outsideRows(decision.outside) : []),
          ...(decision.documentTitle
            ? [['文书', `${decision.documentTitle}，${decision.documentNumber}`] as const]
            : []),
          ...(decision.reason ? [['理由', decision.reason] as const] : []),
          ...(decision.validUntil ? [['有效期至', dateText(decision.validUntil)] as const] : []),
          ...(decision.outside ? [] : [sealRow(of)]),
          ...(of.issuedAt ? [['出件时间', instantText(of.issuedAt)] as const] : []),
        ]}
      />
    </section>
  );
}

type Row = readonly [label: string, value: ReactNode];

/** The certificate is issued by that system; here only its number and day are on record (design §5). */
function outsideRows({ system, number, decidedOn }: Outside): readonly Row[] {
  return [
    ['办理系统', system],
    ['外部系统编号', number],
    ['外部系统办理日期', dateText(decidedOn)],
    ['证照', `由${system}制发，本系统不另行出具`],
  ];
}

type Outside = NonNullable<NonNullable<CaseView['decision']>['outside']>;

function sealRow({ id, sealUse }: CaseView): Row {
  if (!sealUse) return ['用印', '尚未用印'];
  return [
    '用印',
    <span key="s">
      {sealUse.sealName}，{sealUse.keeperName}，{instantText(sealUse.at)}{' '}
      <FileLink caseId={id} fileId={sealUse.fileId} name="查看文书" />
    </span>,
  ];
}
