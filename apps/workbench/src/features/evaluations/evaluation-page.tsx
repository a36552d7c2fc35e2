import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { PairEvaluationsView } from '@tongban/contract';
import { FactList } from '../../shell/fact-list.tsx';
import { PageHead, PrintButton } from '../../shell/page-head.tsx';
import { ReadPage } from '../../shell/read-page.tsx';
import { RecordPart, RecordParts } from '../../shell/record-parts.tsx';
import { dateText } from '../../words/dates.ts';
import { EvaluationForm } from './evaluation-form.tsx';
import { evaluationQuery } from './evaluation-queries.ts';
import { figureFacts } from './figure-facts.ts';

const RECALLED_FOR = ['runs_badly', 'poor_effect', 'unrealistic'] as const;

/** One item at one township: its figures, the next evaluation, and all until now. */
export function EvaluationPage() {
  const route = getRouteApi('/governance/evaluations/$townshipId/$itemId');
  const query = useQuery(evaluationQuery(route.useParams(), route.useSearch()));
  return (
    <ReadPage title="跟踪评估" query={query}>
      {(found) => <OnePair of={found} />}
    </ReadPage>
  );
}

function OnePair({ of }: { readonly of: PairEvaluationsView }) {
  const { item, townshipId, townshipName, from, until, figures, evaluations, recalledFrom } = of;
  const [last] = evaluations;
  const isProposed = last?.isRecallProposed === true && recalledFrom === null;
  return (
    <>
      <PageHead
        title={`${townshipName}：${item.name}`}
        above={
          <Link to="/governance/evaluations" search={{ township: townshipId, from, until }}>
            跟踪评估
          </Link>
        }
        note={`${item.modeName}，第${item.generation}次赋权`}
      >
        <PrintButton />
      </PageHead>
      <RecordParts>
        {recalledFrom !== null && (
          <p className="notice notice-heed">该项赋权已登记自{dateText(recalledFrom)}起收回。</p>
        )}
        {isProposed && (
          <p className="notice notice-heed">
            最近一次评估为“{last.judgementName}”，应当按程序及时收回。
            <Link
              to="/governance/starts"
              search={{
                act: 'recall',
                township: townshipId,
                item: item.itemId,
                from: last.from,
                until: last.until,
                ...reasonOf(last),
              }}
            >
              登记收回
            </Link>
          </p>
        )}
        <RecordPart title={`${from}至${until}的办理数据`}>
          <FactList facts={figureFacts(figures)} />
        </RecordPart>
        <EvaluationForm key={`${of.version}/${from}/${until}`} of={of} />
        <RecordPart title={`历次评估（${evaluations.length}次）`}>
          {evaluations.length === 0 && <p className="soft">还没有评估。</p>}
          {evaluations.map((each) => (
            <article key={`${each.generation}/${each.from}/${each.until}`}>
              <h3>
                {each.judgementName}（{each.from}至{each.until}）
              </h3>
              <FactList
                facts={[
                  ['评估意见', each.opinion ?? '已清除'],
                  ...figureFacts(each.figures),
                  ['评估人', `${each.evaluatedByName}，${dateText(each.recordedOn)}`],
                ]}
              />
            </article>
          ))}
        </RecordPart>
      </RecordParts>
    </>
  );
}

/** The judgement as the reason of a recall: knows both by the same words. */
function reasonOf({ judgement }: PairEvaluationsView['evaluations'][number]) {
  const reason = RECALLED_FOR.find((each) => each === judgement);
  return reason && { reason };
}
