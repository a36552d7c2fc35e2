import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { PowerRequestView } from '@tongban/contract';
import { FactList } from '../../shell/fact-list.tsx';
import { PageHead, PrintButton } from '../../shell/page-head.tsx';
import { ReadPage } from '../../shell/read-page.tsx';
import { RecordPart, RecordParts } from '../../shell/record-parts.tsx';
import { dateText } from '../../words/dates.ts';
import { AnswerPart } from './answer-part.tsx';
import { FollowUp } from './follow-up.tsx';
import { requestQuery } from './request-queries.ts';
import { WithdrawPart } from './withdraw-part.tsx';

const ERASED = '已清除';

/** One request: what the township wrote, the answer, and what came of it. */
export function RequestPage() {
  const path = getRouteApi('/governance/requests/$countyId/$requestId').useParams();
  const request = useQuery(requestQuery(path));
  return (
    <ReadPage title="用权申请" query={request}>
      {(found) => <OneRequest of={found} />}
    </ReadPage>
  );
}

function OneRequest({ of }: { readonly of: PowerRequestView }) {
  const { row, statement, answer, requestedByName, mayAnswer, mayWithdraw } = of;
  return (
    <>
      <PageHead
        title={`${row.kindName}：${row.itemName}`}
        above={<Link to="/governance/requests">用权申请</Link>}
        note={`${row.townshipName}，${row.stateName}`}
      >
        <PrintButton />
      </PageHead>
      <RecordParts>
        <RecordPart title="申请">
          <FactList
            facts={[
              [row.kind === 'ask' ? '申请的实施方式' : '交回原因', row.particular],
              ...statement.map(({ label, text }) => [label, text ?? ERASED] as const),
              ['提出', `${requestedByName}，${dateText(row.requestedOn)}`],
            ]}
          />
        </RecordPart>
        {answer !== null && (
          <RecordPart title={`答复：${row.stateName}`}>
            <FactList
              facts={[
                ['理由', answer.reasons ?? ERASED],
                ['答复', `${answer.answeredByName}，${dateText(answer.answeredOn)}`],
                ...(row.followUp === null ? [] : [['后续', <FollowUp key="follow-up" row={row} />] as const]),
              ]}
            />
          </RecordPart>
        )}
        {mayAnswer && <AnswerPart of={of} />}
        {mayWithdraw && <WithdrawPart of={of} />}
      </RecordParts>
    </>
  );
}
