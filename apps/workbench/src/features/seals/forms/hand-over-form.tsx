import type { GovernedSealView } from '@tongban/contract';
import { Checkbox, Radio } from 'antd';
import { useState } from 'react';
import { answerOf } from '../../../api/api-problem.ts';
import { api } from '../../../api/client.ts';
import { DateInput } from '../../../shell/date-input.tsx';
import { Field, FieldGroup } from '../../../shell/field.tsx';
import type { Need } from '../../../shell/send-button.tsx';
import { uploadImpression } from '../seal-queries.ts';
import { ImpressionField } from './impression-field.tsx';
import { PersonChoice } from './person-choice.tsx';
import { type SealActFormProps, SealActFrame } from './seal-act-frame.tsx';

type Reason = 'change' | 'leave' | 'return';

/** 交接: who gives, takes and witnesses, and that the seal was looked at; the first one with its impression (R-1.2.6, E-12). */
export function HandOverForm({ path, seal, act, onClose }: SealActFormProps) {
  const isFirst = act.act === 'release';
  const reasons = reasonsOf(seal);
  const [reason, setReason] = useState<Reason>(reasons[0]?.value ?? 'change');
  const [chosen, setChosen] = useState('');
  const [witnessId, setWitness] = useState('');
  const [returnOn, setReturnOn] = useState('');
  const [isIntact, setIntact] = useState(false);
  const [picture, setPicture] = useState<File | null>(null);
  const receivers = receiversOf(seal, isFirst ? 'first' : reason);
  const receiverId = receivers.length === 1 ? (receivers[0]?.personId ?? '') : chosen;
  const custodian = seal.keepers.find((keeper) => keeper.isCustodian)?.personId;
  const witnesses = seal.witnesses.filter(
    ({ personId }) => personId !== receiverId && personId !== custodian,
  );
  const send = async () => {
    const impressionFileId = picture === null ? null : await uploadImpression(path, picture);
    const body = { expectedVersion: seal.version, receiverId, witnessId, isIntact, impressionFileId };
    const params = { path };
    return isFirst
      ? answerOf(api.POST('/api/v1/governance/seals/{countyId}/{sealId}/release', { params, body }))
      : answerOf(
          api.POST('/api/v1/governance/seals/{countyId}/{sealId}/hand-overs', {
            params,
            body: { ...body, reason, returnOn: reason === 'leave' ? returnOn : null },
          }),
        );
  };
  const needs: Need[] = [
    [isFirst ? '领用人（保管人）' : '接收人', receiverId],
    ['监交人', witnessId],
    ['代管截止日期', isFirst || reason !== 'leave' || returnOn],
    ['印模', !isFirst || picture],
    ['当面查验', isIntact],
  ];
  return (
    <SealActFrame seal={seal} act={act} send={send} needs={needs} onClose={onClose}>
      {!isFirst && (
        <FieldGroup label="交接原因" id="seal-reason" required>
          <Radio.Group
            className="upright"
            value={reason}
            options={reasons}
            onChange={({ target }) => setReason(target.value as Reason)}
          />
        </FieldGroup>
      )}
      {!isFirst && <p>移交人：{seal.row.custodianName ?? '尚无保管人'}</p>}
      <PersonChoice
        id="seal-receiver"
        label={isFirst ? '领用人（保管人）' : '接收人'}
        people={receivers}
        value={receiverId}
        onChange={setChosen}
      />
      <PersonChoice
        id="seal-witness"
        label="监交人"
        help="交接双方以外的在岗人员。"
        people={witnesses}
        value={witnesses.some(({ personId }) => personId === witnessId) ? witnessId : ''}
        onChange={setWitness}
      />
      {reason === 'leave' && !isFirst && (
        <Field label="代管截止日期" id="seal-return" required>
          <DateInput id="seal-return" required value={returnOn} onChange={setReturnOn} />
        </Field>
      )}
      <ImpressionField isRequired={isFirst} file={picture} onChange={setPicture} />
      <Checkbox checked={isIntact} onChange={({ target }) => setIntact(target.checked)}>
        已当面查验：章面完好，与{isFirst ? '授权的名称' : '留存的印模'}相符
      </Checkbox>
    </SealActFrame>
  );
}

function reasonsOf({ returnTo, keepers }: GovernedSealView): { value: Reason; label: string }[] {
  if (returnTo !== null) {
    return [
      { value: 'return', label: '假满交还' },
      { value: 'change', label: '更换保管人' },
    ];
  }
  const hasDeputy = keepers.some(({ isDeputy }) => isDeputy);
  return [
    { value: 'change', label: '更换保管人' },
    ...(hasDeputy ? [{ value: 'leave' as const, label: '请假交B角代管' }] : []),
  ];
}

/** Who may take it for the reason: the deputy for a leave, the former keeper after it, any other keeper in post else. */
function receiversOf({ keepers, returnTo }: GovernedSealView, reason: Reason | 'first') {
  const others = keepers.filter(({ isCustodian }) => !isCustodian);
  if (reason === 'leave') return others.filter(({ isDeputy }) => isDeputy);
  if (reason === 'return') return others.filter(({ personId }) => personId === returnTo);
  return others;
}
