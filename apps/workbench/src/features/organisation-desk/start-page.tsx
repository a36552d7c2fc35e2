import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { CountyStartView } from '@tongban/contract';
import { Button } from 'antd';
import { useState } from 'react';
import { Choice, ListFilters } from '../../shell/list-filters.tsx';
import { PageHead, PrintButton } from '../../shell/page-head.tsx';
import { ReadPage } from '../../shell/read-page.tsx';
import { RecordPart, RecordParts } from '../../shell/record-parts.tsx';
import { GovernanceTabs } from '../governance/governance-tabs.tsx';
import { ChangeRows } from './change-rows.tsx';
import { FirstManagerForm } from './forms/first-manager-form.tsx';
import { countyStartQuery } from './organisation-queries.ts';
import './organisation-desk.css';

const TITLE = '县区起步';

/** What a county does next, from nothing to its first list; each step is ticked off by what is on file. */
export function StartPage() {
  const search = getRouteApi('/governance/start').useSearch();
  return (
    <ReadPage title={TITLE} query={useQuery(countyStartQuery(search))}>
      {(of) => <Start key={of.countyId} of={of} />}
    </ReadPage>
  );
}

function Start({ of }: { readonly of: CountyStartView }) {
  const { countyId, countyName, counties, steps, managerBodies, changes } = of;
  const [isAppointing, setAppointing] = useState(false);
  const navigate = useNavigate();
  const done = steps.filter(({ isDone }) => isDone).length;
  const next = steps.find(({ isDone }) => !isDone);
  return (
    <>
      <PageHead
        title={TITLE}
        note={`${countyName}，${steps.length}步中已完成${done}步。步骤按登记的事实自动核对。`}
      >
        <PrintButton />
        {managerBodies.length > 0 && changes.length === 0 && (
          <Button type="primary" onClick={() => setAppointing(true)}>
            任命首位县政务服务管理人员
          </Button>
        )}
      </PageHead>
      <GovernanceTabs />
      {counties.length > 1 && (
        <ListFilters>
          <Choice
            label="县区"
            value={countyId}
            options={counties.map(({ id, name, done: count }) => ({
              value: id,
              label: `${name}（已完成${count}步）`,
            }))}
            onChange={(county) => void navigate({ to: '/governance/start', search: { county } })}
          />
        </ListFilters>
      )}
      {isAppointing && <FirstManagerForm of={of} onClose={() => setAppointing(false)} />}
      <RecordParts>
        <ChangeRows rows={changes} />
        <RecordPart title={next === undefined ? '各步骤均已完成' : `下一步：${next.title}`}>
          <ol className="start-steps">
            {steps.map(({ id, title, who, note, isDone, to }) => (
              <li key={id} aria-current={id === next?.id ? 'step' : undefined}>
                <span className={isDone ? 'soft' : 'heed'}>{isDone ? '已完成' : '待办理'}</span>
                {to === null || id === 'manager' ? <b>{title}</b> : <Link to={to}>{title}</Link>}
                <p className="soft">
                  {who}办理。{note}
                </p>
              </li>
            ))}
          </ol>
        </RecordPart>
      </RecordParts>
    </>
  );
}
