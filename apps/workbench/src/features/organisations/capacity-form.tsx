import type { GovernedOrganisationView, GrantCapacitiesBody } from '@tongban/contract';
import { Button, Input, Select } from 'antd';
import { type FormEvent, useState } from 'react';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { Ticks } from '../../choices/ticks.tsx';
import { DateInput } from '../../shell/date-input.tsx';
import { Field } from '../../shell/field.tsx';
import { GovernanceProblem } from '../governance/governance-problem.tsx';
import { useGovernanceAct } from '../governance/use-governance-act.ts';
import type { BodyPath } from './organisation-queries.ts';

type Kind = GrantCapacitiesBody['kind'];

interface CapacityFormProps {
  readonly path: BodyPath;
  readonly of: GovernedOrganisationView;
  readonly onClose: () => void;
}

/** One kind of capacity, of as many items as the document names. */
export function CapacityForm({ path, of, onClose }: CapacityFormProps) {
  const [kind, setKind] = useState<Kind | null>(null);
  const [itemIds, setItems] = useState<readonly string[]>([]);
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const [basis, setBasis] = useState('');
  const isOfItem = of.capacityKinds.find(({ value }) => value === kind)?.isOfItem === true;
  const granting = useGovernanceAct(
    (chosen: Kind) =>
      answerOf(
        api.POST('/api/v1/governance/organisations/{countyId}/{organisationId}/capacities', {
          params: { path },
          body: {
            expectedVersion: of.version,
            kind: chosen,
            itemIds: isOfItem ? [...itemIds] : [],
            from,
            until: until || null,
            basis: basis.trim() || null,
          },
        }),
      ),
    onClose,
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (kind !== null) granting.send(kind);
  };
  return (
    <form className="page-form" aria-label="登记职能" onSubmit={submit}>
      <Field label="职能" id="capacity-kind" required>
        <Select
          id="capacity-kind"
          value={kind ?? undefined}
          placeholder="请选择"
          options={of.capacityKinds.map(({ value, name: label }) => ({ value: value as Kind, label }))}
          onChange={setKind}
        />
      </Field>
      {isOfItem && (
        <Ticks
          label="事项"
          id="capacity-items"
          options={of.items.map(({ id, no, name }) => ({ id, name: no === null ? name : `${no} ${name}` }))}
          chosen={itemIds}
          onChange={setItems}
        />
      )}
      <Field label="起始日期" id="capacity-from" required>
        <DateInput id="capacity-from" required value={from} onChange={setFrom} />
      </Field>
      <Field label="截止日期" id="capacity-until" help="没有写明的留空。">
        <DateInput id="capacity-until" value={until} onChange={setUntil} />
      </Field>
      <Field
        label="依据的文件和文号"
        id="capacity-basis"
        help="例如三定方案、权责清单。不清楚的留空，显示为“待县补充”。"
      >
        <Input id="capacity-basis" maxLength={200} value={basis} onChange={(e) => setBasis(e.target.value)} />
      </Field>
      <GovernanceProblem problem={granting.problem} />
      <div className="page-tools">
        <Button
          type="primary"
          htmlType="submit"
          loading={granting.isSending}
          disabled={kind === null || from === '' || (isOfItem && itemIds.length === 0)}
        >
          保存职能
        </Button>
        <Button onClick={onClose}>取消</Button>
      </div>
    </form>
  );
}
