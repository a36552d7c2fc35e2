import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { CaseView } from '@tongban/contract';
import { Tabs } from 'antd';
import { useState } from 'react';
import { problemFrom } from '../../../api/api-problem.ts';
import { PageProblem } from '../../../shell/page-problem.tsx';
import { usePageTitle } from '../../../shell/use-page-title.ts';
import { Waiting } from '../../../shell/waiting.tsx';
import { ActPanel } from '../acts/act-panel.tsx';
import { AuthorityTab } from './authority-tab.tsx';
import { CaseHead } from './case-head.tsx';
import { caseQuery } from './case-query.ts';
import { ClockTab } from './clock-tab.tsx';
import { CustodyTab } from './custody-tab.tsx';
import { FileTab } from './file-tab.tsx';
import { HistoryTab } from './history-tab.tsx';
import './case.css';

/** One case on one screen: what it is, what may be done now, and why. */
export function CasePage() {
  const { caseId } = getRouteApi('/cases/$caseId').useParams();
  const found = useQuery(caseQuery(caseId));
  usePageTitle(found.data?.number ?? '办件');
  if (found.isPending) return <Waiting />;
  if (found.isError) return <PageProblem title="办件" problem={problemFrom(found.error)} />;
  return <CaseScreen key={caseId} of={found.data} />;
}

function CaseScreen({ of }: { readonly of: CaseView }) {
  const [unmasked, setUnmasked] = useState<CaseView | null>(null);
  // What was unmasked is shown until the case changes or the page is left, and kept nowhere.
  const view = unmasked?.version === of.version ? { ...of, ...personal(unmasked) } : of;
  return (
    <>
      <CaseHead of={view} />
      <div className="case-columns">
        <Tabs
          className="case-tabs"
          items={[
            {
              key: 'file',
              label: '申请与材料',
              children: <FileTab of={view} onUnmasked={setUnmasked} />,
            },
            { key: 'authority', label: '权限依据', children: <AuthorityTab of={view} /> },
            { key: 'clock', label: '期限', children: <ClockTab of={view} /> },
            { key: 'custody', label: '保管与转递', children: <CustodyTab of={view} /> },
            { key: 'history', label: '经办记录', children: <HistoryTab of={view} /> },
          ]}
        />
        <ActPanel of={view} />
      </div>
    </>
  );
}

function personal({ applicant, answers }: CaseView): Pick<CaseView, 'applicant' | 'answers'> {
  return { applicant, answers };
}
