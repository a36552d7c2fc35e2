import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { CountyStartView } from '@tongban/contract';
import { Choice, ListFilters } from '../../shell/list-filters.tsx';
import { PageHead, PrintButton } from '../../shell/page-head.tsx';
import { ReadPage } from '../../shell/read-page.tsx';
import { RecordPart, RecordParts } from '../../shell/record-parts.tsx';
import { FirstManagerForm } from './first-manager-form.tsx';
import { OpenChanges } from './open-changes.tsx';
import { startQuery } from './organisation-queries.ts';
import './organisations.css';

const TITLE = '县区起步';

/** From nothing to the first list: each step ticks itself off by what is on file. */
export function CountyStartPage() {
  const search = getRouteApi('/governance/start').useSearch();
  return (
    <ReadPage title={TITLE} query={useQuery(startQuery(search))}>
      {(start) => <CountyStart key={start.countyId} of={start} />}
    </ReadPage>
  );
}

function CountyStart({ of }: { readonly of: CountyStartView }) {
  const { countyId, countyName, counties, steps, managerBodies, changes } = of;
  const navigate = useNavigate();
  const done = steps.filter(({ isDone }) => isDone).length;
  const next = steps.find(({ isDone }) => !isDone);
  return (
    <>
      <PageHead
        title={TITLE}
        note={`${countyName}：${steps.length}步中已完成${done}步。登记了相应内容以后自动打勾。`}
      >
        <PrintButton />
      </PageHead>
      {counties.length > 1 && (
        <ListFilters>
          <Choice
            label="县区"
            value={countyId}
            options={counties.map(({ id, name, done: count }) => ({
              value: id,
              label: `${name}（${count}/${steps.length}）`,
            }))}
            onChange={(county) =>
              void navigate({ to: '/governance/start', search: county === undefined ? {} : { county } })
            }
          />
        </ListFilters>
      )}
      <OpenChanges rows={changes} />
      <RecordParts>
        <RecordPart title="步骤">
          <ol className="start-steps">
            {steps.map((step, at) => (
              <li key={step.id} className={step.id === next?.id ? 'start-next' : undefined}>
                <b>{at + 1}</b>
                <div>
                  {step.to === null ? (
                    step.title
                  ) : (
                    <Link to={step.to} search={step.search}>
                      {step.title}
                    </Link>
                  )}
                  <small>
                    {step.who}办理。{step.note}
                  </small>
                </div>
                <span className="start-state">
                  {step.isDone ? '✓ 已完成' : step.id === next?.id ? '下一步' : '未完成'}
                </span>
              </li>
            ))}
          </ol>
        </RecordPart>
        {managerBodies.length > 0 && changes.length === 0 && (
          <RecordPart title="任命首位县政务服务管理人员">
            <FirstManagerForm countyId={countyId} bodies={managerBodies} />
          </RecordPart>
        )}
      </RecordParts>
    </>
  );
}
