import { dateInShanghai, type Instant } from '../time/index.ts';
import { custodianAt, type Seal } from './seal.ts';
import { deputyOf, leaveOf } from './seal-life.ts';
import { presentSealStatus } from './seal-transitions.ts';

/** What is to be done next with the seal, and whether it is late: for registers and desks. Null = nothing. */
export interface SealStep {
  readonly text: string;
  readonly isLate: boolean;
}

export function nextSealStep(seal: Seal, now: Instant): SealStep | null {
  switch (presentSealStatus(seal)) {
    case 'authorised':
      return due('刻制后登记刻制单位和备案回执');
    case 'carved':
      return due('发放至便民服务中心并办理首次领用');
    case 'issued':
      return due('办理首次领用，留存印模');
    case 'active':
      return inUse(seal, now);
    case 'suspended':
      return due('查明后恢复使用或者收回');
    case 'lost':
      return afterLoss(seal);
    case 'collected':
      return due('废止或者销毁');
    case 'abolished':
      return due('销毁并登记');
    case 'destroyed':
      return null;
  }
}

function due(text: string): SealStep {
  return { text, isLate: false };
}

function inUse(seal: Seal, now: Instant): SealStep | null {
  const leave = leaveOf(seal);
  if (leave?.returnOn && leave.returnOn < dateInShanghai(now)) {
    return { text: `代管已于${leave.returnOn}到期，须交还原保管人`, isLate: true };
  }
  if (seal.kind === 'former_committee') return { text: '统一收回并废止', isLate: true };
  if (custodianAt(seal, now, now) !== null && deputyOf(seal) === null) return due('指定B角');
  return null;
}

function afterLoss({ life }: Seal): SealStep {
  const missing = [
    ...(life?.loss?.policeReport ? [] : ['报案回执']),
    ...(life?.loss?.notice ? [] : ['遗失公告']),
  ];
  return missing.length > 0
    ? { text: `登记${missing.join('和')}，核查用印文书`, isLate: true }
    : due('核查用印文书，另行授权刻制新印章');
}
