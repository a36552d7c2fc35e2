import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { MakePowerRequestBody, PowerRequestChoicesView } from '@tongban/contract';
import { Select } from 'antd';
import { useState } from 'react';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { EmptyState } from '../../shell/empty-state.tsx';
import { Field } from '../../shell/field.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { PageTabs } from '../../shell/page-tabs.tsx';
import { ReadPage } from '../../shell/read-page.tsx';
import { useGovernanceAct } from '../governance/use-governance-act.ts';
import { AskForm } from './ask-form.tsx';
import { GiveBackForm } from './give-back-form.tsx';
import { requestChoicesQuery } from './request-queries.ts';

const KINDS = [
  { kind: 'ask', label: '申请赋权' },
  { kind: 'give_back', label: '申请交回' },
] as const;

/** The head of a centre asks for a power or gives one back. */
export function NewRequestPage() {
  const { kind = 'ask', item } = getRouteApi('/governance/new-request').useSearch();
  const choices = useQuery(requestChoicesQuery);
  return (
    <>
      <PageHead
        title="提出用权申请"
        above={<Link to="/governance/requests">用权申请</Link>}
        note="申请由县政务服务管理机构答复。答复以前，现有赋权照常办理。"
      />
      <PageTabs label="申请类别">
        {KINDS.map((each) => (
          <Link
            key={each.kind}
            to="/governance/new-request"
            search={{ kind: each.kind }}
            aria-current={each.kind === kind ? 'page' : undefined}
          >
            {each.label}
          </Link>
        ))}
      </PageTabs>
      <ReadPage title="提出用权申请" query={choices}>
        {(data) => <RequestForm key={`${kind}/${item ?? ''}`} kind={kind} item={item} choices={data} />}
      </ReadPage>
    </>
  );
}

interface RequestFormProps {
  readonly kind: 'ask' | 'give_back';
  readonly item: string | undefined;
  readonly choices: PowerRequestChoicesView;
}

function RequestForm({ kind, item, choices }: RequestFormProps) {
  const { townships } = choices;
  const [id] = useState(newId);
  const [townshipId, setTownship] = useState(townships[0]?.id ?? '');
  const navigate = useNavigate();
  const township = townships.find((each) => each.id === townshipId);
  const sending = useGovernanceAct(
    (asked: MakePowerRequestBody['asked']) =>
      answerOf(api.POST('/api/v1/power-requests', { body: { id, townshipId, asked } })),
    () => void navigate({ to: '/governance/requests', search: { state: 'open' } }),
  );
  if (township === undefined) {
    return (
      <EmptyState title="没有可以代为申请的乡镇（街道）">
        <p>申请由便民服务中心主任提出。请联系县政务服务管理机构核对任岗登记。</p>
      </EmptyState>
    );
  }
  const parts = { township, choices, item, sending };
  return (
    <>
      {townships.length > 1 && (
        <Field label="乡镇（街道）" id="request-township" required>
          <Select
            id="request-township"
            value={townshipId}
            options={townships.map((each) => ({ value: each.id, label: each.name }))}
            onChange={setTownship}
          />
        </Field>
      )}
      {kind === 'ask' ? (
        <AskForm key={townshipId} {...parts} />
      ) : (
        <GiveBackForm key={townshipId} {...parts} />
      )}
    </>
  );
}
