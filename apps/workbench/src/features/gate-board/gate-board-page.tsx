import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { MatrixView } from '@tongban/contract';
import { REFUSALS, type RefusalCode } from '@tongban/domain/terms';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { EmptyState } from '../../shell/empty-state.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { ReadPage } from '../../shell/read-page.tsx';
import { dayOfInstant } from '../../words/dates.ts';
import { GovernanceTabs } from '../governance/governance-tabs.tsx';
import { ActForm } from './act-form.tsx';
import { BOARD_ACT_NAMES, BOARD_ACTS, gateCounts, pairsFor } from './board-acts.ts';
import './gate-board.css';

const TITLE = '启动与收回';

/** What keeps the county's delegations from being live, who is to act, and to do it for many at once. */
export function GateBoardPage() {
  const matrix = useQuery({
    queryKey: ['matrix', undefined],
    queryFn: () => answerOf(api.GET('/api/v1/registers/matrix', { params: { query: {} } })),
  });
  return (
    <ReadPage title={TITLE} query={matrix}>
      {(read) => <Board matrix={read} />}
    </ReadPage>
  );
}

function Board({ matrix: { at, counties, items } }: { readonly matrix: MatrixView }) {
  const search = getRouteApi('/governance/starts').useSearch();
  const { act = 'start' } = search;
  const [county] = counties;
  return (
    <>
      <PageHead
        title={TITLE}
        note="清单公布后，逐项备齐协议、备案、备忘录、公告、承接准备和印章，才能启动。"
      />
      <GovernanceTabs />
      {county === undefined || county.townships.length === 0 ? (
        <EmptyState title="没有可以办理的乡镇（街道）">
          <p>您的岗位没有可办理的范围，请联系本单位负责人登记任岗。</p>
        </EmptyState>
      ) : (
        <>
          <Gates county={county} />
          <nav className="board-acts" aria-label="办理内容">
            {BOARD_ACTS.map((each) => (
              <Link
                key={each}
                to="/governance/starts"
                search={{ act: each }}
                aria-current={each === act ? 'true' : undefined}
              >
                {BOARD_ACT_NAMES[each]}
                <span className="soft">{pairsFor(each, county).length}项</span>
              </Link>
            ))}
          </nav>
          <ActForm
            key={act}
            act={act}
            county={county}
            items={items}
            today={dayOfInstant(at)}
            proposed={search}
          />
        </>
      )}
    </>
  );
}

function Gates({ county }: { readonly county: MatrixView['counties'][number] }) {
  const gates = gateCounts(county);
  if (gates.length === 0) return <p role="status">{county.name}清单内的事项都已具备条件并已启动。</p>;
  return (
    <section className="board-gates" aria-labelledby="board-gates">
      <h2 id="board-gates">{county.name}还缺什么，由谁办</h2>
      <ul>
        {gates.map(([code, count]) => {
          const { text, next } = REFUSALS[code as RefusalCode];
          return (
            <li key={code}>
              <Link
                to="/registers/$register"
                params={{ register: 'delegations' }}
                search={{ gate: code, county: county.id }}
              >
                {count}项
              </Link>
              <span>
                {text}
                <span className="soft">{next}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
