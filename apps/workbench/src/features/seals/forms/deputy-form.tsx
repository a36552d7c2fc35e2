import { useState } from 'react';
import { answerOf } from '../../../api/api-problem.ts';
import { api } from '../../../api/client.ts';
import { PersonChoice } from './person-choice.tsx';
import { type SealActFormProps, SealActFrame } from './seal-act-frame.tsx';

const NOBODY = { personId: 'nobody', name: '不再指定', postName: '印章没有B角' };

/** Who takes the seal while its keeper is away (E-12). */
export function DeputyForm({ path, seal, act, onClose }: SealActFormProps) {
  const [personId, setPerson] = useState('');
  const candidates = seal.keepers.filter(({ isCustodian, isDeputy }) => !isCustodian && !isDeputy);
  const people = seal.row.deputyName === null ? candidates : [...candidates, NOBODY];
  const send = () =>
    answerOf(
      api.POST('/api/v1/governance/seals/{countyId}/{sealId}/deputy', {
        params: { path },
        body: {
          expectedVersion: seal.version,
          personId: personId === NOBODY.personId ? null : personId,
        },
      }),
    );
  return (
    <SealActFrame seal={seal} act={act} send={send} needs={[['B角', personId]]} onClose={onClose}>
      <p>现在的B角：{seal.row.deputyName ?? '未指定'}</p>
      <PersonChoice
        id="seal-deputy"
        label="B角"
        help="须在该印章使用单位担任印章保管人。"
        people={people}
        value={personId}
        onChange={setPerson}
      />
    </SealActFrame>
  );
}
