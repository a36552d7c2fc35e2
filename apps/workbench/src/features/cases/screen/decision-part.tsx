import type { CaseView } from '@tongban/contract';
import { dateText, instantText } from '../../../words/dates.ts';
import { Facts } from './facts.tsx';
import { FileLink } from './file-link.tsx';

/** What was decided, in whose name, and the sealed document. */
export function DecisionPart({ of }: { readonly of: CaseView }) {
  const { decision, sealUse } = of;
  if (decision === null) return null;
  return (
    <section className="part part-decision">
      <h2>{decision.outcomeName}</h2>
      <Facts
        rows={[
          ['决定机关', decision.organName],
          ['决定人', `${decision.deciderName}，${decision.placeName}，${instantText(decision.at)}`],
          ['文书', `${decision.documentTitle}，${decision.documentNumber}`],
          ...(decision.reason ? [['理由', decision.reason] as const] : []),
          ...(decision.validUntil ? [['有效期至', dateText(decision.validUntil)] as const] : []),
          [
            '用印',
            sealUse ? (
              <span key="s">
                {sealUse.sealName}，{sealUse.keeperName}，{instantText(sealUse.at)}{' '}
                <FileLink caseId={of.id} fileId={sealUse.fileId} name="查看文书" />
              </span>
            ) : (
              '尚未用印'
            ),
          ],
          ...(of.issuedAt ? [['出件时间', instantText(of.issuedAt)] as const] : []),
        ]}
      />
    </section>
  );
}
