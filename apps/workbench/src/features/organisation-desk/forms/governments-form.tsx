import type { OrganisationDeskView } from '@tongban/contract';
import { Input } from 'antd';
import { useState } from 'react';
import { answerOf } from '../../../api/api-problem.ts';
import { api } from '../../../api/client.ts';
import { newId } from '../../../api/new-id.ts';
import { DateInput } from '../../../shell/date-input.tsx';
import { Field } from '../../../shell/field.tsx';
import { useGovernanceAct } from '../../governance/use-governance-act.ts';
import { DeskFrame } from './desk-frame.tsx';

interface GovernmentsFormProps {
  readonly desk: OrganisationDeskView;
  readonly onClose: () => void;
}

/** Many township governments by one confirmation, each with its name read and mended first. */
export function GovernmentsForm({ desk, onClose }: GovernmentsFormProps) {
  const { countyId, missingGovernments } = desk;
  const [rows, setRows] = useState(() => missingGovernments.map((each) => ({ ...each, id: newId() })));
  const [validFrom, setFrom] = useState('');
  const sending = useGovernanceAct(
    () =>
      answerOf(
        api.POST('/api/v1/governance/organisations/{countyId}/township-governments', {
          params: { path: { countyId } },
          body: { validFrom, rows: rows.filter(({ name }) => name.trim() !== '') },
        }),
      ),
    onClose,
  );
  const rename = (id: string, name: string) =>
    setRows(rows.map((each) => (each.id === id ? { ...each, name } : each)));
  return (
    <DeskFrame
      title="登记乡镇政府（街道办事处）"
      submit={`确认登记${rows.filter(({ name }) => name.trim() !== '').length}个机构`}
      consequence="名称按区划名录拟出，请逐个核对；暂不登记的清空名称。每个机构各是一条登记。"
      sending={sending}
      send={() => sending.send(undefined)}
      isReady={validFrom !== '' && rows.some(({ name }) => name.trim() !== '')}
      onClose={onClose}
    >
      <Field label="起始日期" id="governments-from" required help="不清楚成立日期的，填本系统启用日期。">
        <DateInput id="governments-from" required value={validFrom} onChange={setFrom} />
      </Field>
      {rows.map(({ id, name }, at) => (
        <Field key={id} label={`全称${at + 1}`} id={`government-${id}`}>
          <Input
            id={`government-${id}`}
            maxLength={80}
            value={name}
            onChange={(event) => rename(id, event.target.value)}
          />
        </Field>
      ))}
    </DeskFrame>
  );
}
