import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { OrganisationDeskView } from '@tongban/contract';
import { Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { DateInput } from '../../shell/date-input.tsx';
import { EmptyState } from '../../shell/empty-state.tsx';
import { Field, FieldGroup } from '../../shell/field.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { ReadPage } from '../../shell/read-page.tsx';
import { SendButton } from '../../shell/send-button.tsx';
import { GovernanceProblem } from '../governance/governance-problem.tsx';
import { useGovernanceAct } from '../governance/use-governance-act.ts';
import { deskQuery } from './organisation-queries.ts';
import './organisations.css';

/** The governments of all townships at once: names are suggested from the division list and can be changed. */
export function NewGovernmentsPage() {
  const search = getRouteApi('/governance/new-governments').useSearch();
  const desk = useQuery(deskQuery(search));
  return (
    <>
      <PageHead
        title="批量登记乡镇政府"
        above={
          <Link to="/governance/organisations" search={search}>
            机构管理
          </Link>
        }
        note="名称按行政区划名单生成，请逐个核对；不登记的清空名称。每个机构各是一次登记。"
      />
      <ReadPage title="批量登记乡镇政府" query={desk}>
        {(data) =>
          data.missingGovernments.length === 0 ? (
            <EmptyState title="全部登记">
              <p>{data.countyName}的乡镇政府（街道办事处）都已登记。</p>
            </EmptyState>
          ) : (
            <GovernmentsForm key={data.countyId} of={data} />
          )
        }
      </ReadPage>
    </>
  );
}

function GovernmentsForm({ of }: { readonly of: OrganisationDeskView }) {
  const { countyId } = of;
  const [rows, setRows] = useState(() => of.missingGovernments.map((each) => ({ id: newId(), ...each })));
  const [validFrom, setValidFrom] = useState('');
  const navigate = useNavigate();
  const named = rows.filter(({ name }) => name.trim() !== '');
  const registering = useGovernanceAct(
    () =>
      answerOf(
        api.POST('/api/v1/governance/organisations/{countyId}/township-governments', {
          params: { path: { countyId } },
          body: { validFrom, rows: named },
        }),
      ),
    () =>
      void navigate({
        to: '/governance/organisations',
        search: { county: countyId, kind: 'township_government' },
      }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    registering.send(undefined);
  };
  return (
    <form className="page-form" aria-label="批量登记乡镇政府" onSubmit={submit}>
      <Field label="设立日期" id="governments-from" required help="不清楚的，填写本系统开始登记的日期。">
        <DateInput id="governments-from" required value={validFrom} onChange={setValidFrom} />
      </Field>
      <FieldGroup label="机构名称" id="governments">
        {rows.map(({ id, townshipId, name }, at) => (
          <label key={townshipId} className="government-row" htmlFor={`government-${townshipId}`}>
            <span>{of.missingGovernments[at]?.name.replace(/(?:人民政府|办事处)$/u, '')}</span>
            <Input
              id={`government-${townshipId}`}
              maxLength={80}
              value={name}
              onChange={(event) =>
                setRows(rows.map((row) => (row.id === id ? { ...row, name: event.target.value } : row)))
              }
            />
          </label>
        ))}
      </FieldGroup>
      <GovernanceProblem problem={registering.problem} />
      <SendButton
        needs={[
          ['设立日期', validFrom],
          ['机构名称', named],
        ]}
        loading={registering.isSending}
      >
        登记{named.length}个机构
      </SendButton>
    </form>
  );
}
