import { useNavigate } from '@tanstack/react-router';
import type { OrganisationDeskView, RegisterOrganisationBody } from '@tongban/contract';
import { Input } from 'antd';
import { useState } from 'react';
import { answerOf } from '../../../api/api-problem.ts';
import { api } from '../../../api/client.ts';
import { newId } from '../../../api/new-id.ts';
import { DateInput } from '../../../shell/date-input.tsx';
import { Field } from '../../../shell/field.tsx';
import { useGovernanceAct } from '../../governance/use-governance-act.ts';
import { DeskFrame } from './desk-frame.tsx';
import { DeskSelect } from './desk-select.tsx';

type Kind = RegisterOrganisationBody['kind'];

interface RegisterFormProps {
  readonly desk: OrganisationDeskView;
  readonly onClose: () => void;
}

/** 登记机构: a body under its official name; what is not known stays empty. */
export function RegisterForm({ desk, onClose }: RegisterFormProps) {
  const { countyId, countyName, kinds, missingGovernments, sealOwners } = desk;
  const [id] = useState(newId);
  const [kind, setKind] = useState('');
  const [name, setName] = useState('');
  const [shortName, setShortName] = useState('');
  const [townshipId, setTownship] = useState('');
  const [creditCode, setCode] = useState('');
  const [validFrom, setFrom] = useState('');
  const [sealOwnerId, setOwner] = useState('');
  const navigate = useNavigate();
  const sending = useGovernanceAct(
    (body: RegisterOrganisationBody) =>
      answerOf(
        api.POST('/api/v1/governance/organisations/{countyId}', { params: { path: { countyId } }, body }),
      ),
    ({ id: organisationId }) =>
      void navigate({
        to: '/governance/organisations/$countyId/$organisationId',
        params: { countyId, organisationId },
      }),
  );
  const isTownship = kind === 'township_government';
  const send = () =>
    sending.send({
      id,
      kind: kind as Kind,
      name,
      shortName: shortName.trim() || name,
      creditCode: creditCode.trim() || null,
      townshipId: isTownship ? townshipId : null,
      validFrom,
      sealOwnerId: sealOwnerId || null,
    });
  return (
    <DeskFrame
      title="登记机构"
      submit="确认登记机构"
      consequence={`登记在${countyName}。名称以“三定”规定或者印章为准，登记以后只能按更名办理。`}
      sending={sending}
      send={send}
      isReady={kind !== '' && name.trim() !== '' && validFrom !== '' && (!isTownship || townshipId !== '')}
      onClose={onClose}
    >
      <Field label="类别" id="body-kind" required>
        <DeskSelect
          id="body-kind"
          value={kind}
          options={kinds.map(({ value, name: label }) => ({ value, label }))}
          onChange={setKind}
        />
      </Field>
      {isTownship && (
        <Field label="乡镇（街道）" id="body-township" required>
          <DeskSelect
            id="body-township"
            value={townshipId}
            options={missingGovernments.map((each) => ({ value: each.townshipId, label: each.name }))}
            onChange={(chosen) => {
              setTownship(chosen);
              setName(missingGovernments.find((each) => each.townshipId === chosen)?.name ?? name);
            }}
          />
        </Field>
      )}
      <Field label="全称" id="body-name" required>
        <Input id="body-name" maxLength={80} value={name} onChange={(e) => setName(e.target.value)} />
      </Field>
      <Field label="简称" id="body-short" help="没有的留空，与全称相同。">
        <Input
          id="body-short"
          maxLength={60}
          value={shortName}
          onChange={(e) => setShortName(e.target.value)}
        />
      </Field>
      <Field label="统一社会信用代码" id="body-code" help="不清楚的留空，以后补充。">
        <Input id="body-code" maxLength={18} value={creditCode} onChange={(e) => setCode(e.target.value)} />
      </Field>
      <Field label="起始日期" id="body-from" required help="成立日期；早于本系统启用而不清楚的，填启用日期。">
        <DateInput id="body-from" required value={validFrom} onChange={setFrom} />
      </Field>
      {sealOwners.length > 0 && kind !== 'county_government' && (
        <Field label="印章所有机关" id="body-owner" help="使用其他机关印章的机构填写，其余留空。">
          <DeskSelect
            id="body-owner"
            value={sealOwnerId}
            options={sealOwners.map(({ id: value, name: label }) => ({ value, label }))}
            onChange={setOwner}
          />
        </Field>
      )}
    </DeskFrame>
  );
}
