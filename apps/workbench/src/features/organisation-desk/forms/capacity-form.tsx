import type { GovernedOrganisationView, GrantCapacitiesBody } from '@tongban/contract';
import { Input } from 'antd';
import { useState } from 'react';
import { answerOf } from '../../../api/api-problem.ts';
import { api } from '../../../api/client.ts';
import { DateInput } from '../../../shell/date-input.tsx';
import { Field } from '../../../shell/field.tsx';
import { useGovernanceAct } from '../../governance/use-governance-act.ts';
import type { OrganisationPath } from '../organisation-queries.ts';
import { DeskFrame } from './desk-frame.tsx';
import { DeskSelect, DeskSelectMany } from './desk-select.tsx';

export interface BodyFormProps {
  readonly path: OrganisationPath;
  readonly of: GovernedOrganisationView;
  readonly onClose: () => void;
}

/** 登记职能: what the body may do from a day, of one item, several or in all. */
export function CapacityForm({ path, of, onClose }: BodyFormProps) {
  const [kind, setKind] = useState('');
  const [itemIds, setItems] = useState<readonly string[]>([]);
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const [basis, setBasis] = useState('');
  const sending = useGovernanceAct(
    (body: GrantCapacitiesBody) =>
      answerOf(
        api.POST('/api/v1/governance/organisations/{countyId}/{organisationId}/capacities', {
          params: { path },
          body,
        }),
      ),
    onClose,
  );
  const isOfItem = of.capacityKinds.find(({ value }) => value === kind)?.isOfItem === true;
  const send = () =>
    sending.send({
      expectedVersion: of.version,
      kind: kind as GrantCapacitiesBody['kind'],
      itemIds: isOfItem ? [...itemIds] : [],
      from,
      until: until || null,
      basis: basis.trim() || null,
    });
  return (
    <DeskFrame
      title="登记职能"
      submit="确认登记职能"
      consequence="自起始日期起有效。登记以后不能改动，有变化的按职能划转或者终止办理。"
      sending={sending}
      send={send}
      isReady={kind !== '' && from !== '' && (!isOfItem || itemIds.length > 0)}
      onClose={onClose}
    >
      <Field label="职能" id="capacity-kind" required>
        <DeskSelect
          id="capacity-kind"
          value={kind}
          options={of.capacityKinds.map(({ value, name }) => ({ value, label: name }))}
          onChange={setKind}
        />
      </Field>
      {isOfItem && (
        <Field label="事项" id="capacity-items" required help="可以选多个，各是一项职能。">
          <DeskSelectMany
            id="capacity-items"
            value={itemIds}
            options={of.items.map(({ id, no, name }) => ({
              value: id,
              label: no === null ? name : `${no} ${name}`,
            }))}
            onChange={setItems}
          />
        </Field>
      )}
      <Field label="起始日期" id="capacity-from" required>
        <DateInput id="capacity-from" required value={from} onChange={setFrom} />
      </Field>
      <Field label="截止日期" id="capacity-until" help="没有写明的留空。">
        <DateInput id="capacity-until" value={until} onChange={setUntil} />
      </Field>
      <Field label="依据" id="capacity-basis" help="文件名称和文号。不清楚的留空，显示“待县补充”。">
        <Input id="capacity-basis" maxLength={200} value={basis} onChange={(e) => setBasis(e.target.value)} />
      </Field>
    </DeskFrame>
  );
}
