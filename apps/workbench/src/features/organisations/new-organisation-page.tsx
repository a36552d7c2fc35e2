import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { OrganisationDeskView, RegisterOrganisationBody } from '@tongban/contract';
import { Input, Select } from 'antd';
import { type FormEvent, useState } from 'react';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { DateInput } from '../../shell/date-input.tsx';
import { Field } from '../../shell/field.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { ReadPage } from '../../shell/read-page.tsx';
import { SendButton } from '../../shell/send-button.tsx';
import { GovernanceProblem } from '../governance/governance-problem.tsx';
import { useGovernanceAct } from '../governance/use-governance-act.ts';
import { deskQuery } from './organisation-queries.ts';

type Kind = RegisterOrganisationBody['kind'];

/** A body is recorded with the days from which it is there; what it may do comes after. */
export function NewOrganisationPage() {
  const search = getRouteApi('/governance/new-organisation').useSearch();
  const desk = useQuery(deskQuery(search));
  return (
    <>
      <PageHead
        title="登记机构"
        above={
          <Link to="/governance/organisations" search={search}>
            机构管理
          </Link>
        }
        note={desk.data && `${desk.data.countyName}。职能在登记机构以后另行登记。`}
      />
      <ReadPage title="登记机构" query={desk}>
        {(data) => <OrganisationForm key={data.countyId} of={data} />}
      </ReadPage>
    </>
  );
}

function OrganisationForm({ of }: { readonly of: OrganisationDeskView }) {
  const { countyId, kinds, sealOwners, missingGovernments } = of;
  const [id] = useState(newId);
  const [kind, setKind] = useState<Kind>((kinds[0]?.value ?? 'county_department') as Kind);
  const [name, setName] = useState('');
  const [shortName, setShortName] = useState('');
  const [creditCode, setCreditCode] = useState('');
  const [townshipId, setTownship] = useState<string | null>(null);
  const [validFrom, setValidFrom] = useState('');
  const [sealOwnerId, setSealOwner] = useState<string | null>(null);
  const navigate = useNavigate();
  const isTownship = kind === 'township_government';
  const registering = useGovernanceAct(
    () =>
      answerOf(
        api.POST('/api/v1/governance/organisations/{countyId}', {
          params: { path: { countyId } },
          body: {
            ...{ id, kind, name, shortName, validFrom },
            creditCode: creditCode.trim() || null,
            townshipId: isTownship ? townshipId : null,
            sealOwnerId: isTownship ? null : sealOwnerId,
          },
        }),
      ),
    () =>
      void navigate({
        to: '/governance/organisations/$countyId/$organisationId',
        params: { countyId, organisationId: id },
      }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    registering.send(undefined);
  };
  return (
    <form className="page-form" aria-label="登记机构" onSubmit={submit}>
      <Field label="种类" id="body-kind" required>
        <Select
          id="body-kind"
          value={kind}
          options={kinds.map(({ value, name: label }) => ({ value: value as Kind, label }))}
          onChange={setKind}
        />
      </Field>
      {isTownship && (
        <Field label="乡镇（街道）" id="body-township" required>
          <Select
            id="body-township"
            value={townshipId ?? undefined}
            placeholder="请选择"
            showSearch={{ optionFilterProp: 'label' }}
            options={missingGovernments.map(({ townshipId: value, name: label }) => ({ value, label }))}
            onChange={(value: string) => {
              setTownship(value);
              const suggested = missingGovernments.find((each) => each.townshipId === value)?.name ?? '';
              setName(suggested);
              setShortName(suggested);
            }}
          />
        </Field>
      )}
      <Field label="机构全称" id="body-name" required help="按批准设立的文件填写。">
        <Input id="body-name" maxLength={80} value={name} onChange={(e) => setName(e.target.value)} />
      </Field>
      <Field
        label="简称"
        id="body-short"
        required
        help="不含县区名称，例如“行政审批服务局”；印章名称由它生成。"
      >
        <Input
          id="body-short"
          maxLength={60}
          value={shortName}
          onChange={(e) => setShortName(e.target.value)}
        />
      </Field>
      <Field label="统一社会信用代码" id="body-code" help="不清楚的留空，显示为“待县补充”。">
        <Input
          id="body-code"
          maxLength={18}
          value={creditCode}
          onChange={(e) => setCreditCode(e.target.value)}
        />
      </Field>
      <Field label="设立日期" id="body-from" required help="不清楚的，填写本系统开始登记的日期。">
        <DateInput id="body-from" required value={validFrom} onChange={setValidFrom} />
      </Field>
      {!isTownship && sealOwners.length > 0 && (
        <Field label="印章所有机关" id="body-seal" help="使用本机构印章的留空；由管委会统一用章的选管委会。">
          <Select
            id="body-seal"
            allowClear
            value={sealOwnerId ?? undefined}
            placeholder="本机构"
            options={sealOwners.map(({ id: value, name: label }) => ({ value, label }))}
            onChange={(value?: string) => setSealOwner(value ?? null)}
          />
        </Field>
      )}
      <GovernanceProblem problem={registering.problem} />
      <SendButton
        needs={[
          ['乡镇（街道）', !isTownship || townshipId !== null],
          ['机构全称', name],
          ['简称', shortName],
          ['设立日期', validFrom],
        ]}
        loading={registering.isSending}
      >
        登记机构
      </SendButton>
    </form>
  );
}
