import {
  decideNonAcceptance,
  decideTermination,
  decideWithdrawal,
  explainSecondApplication,
} from '@tongban/domain/case';
import { decided } from '@tongban/domain/terms';
import { caseWorld, submission } from '../../../packages/domain/testing/case-world.ts';
import { content, voucher } from '../../../packages/domain/testing/commands.ts';
import { TOWN_A } from '../../../packages/domain/testing/county.ts';
import { cast } from '../../../packages/domain/testing/stages.ts';
import type { Story } from '../story.ts';
import { doing } from './case-acts.ts';
import { caseStory } from './case-story.ts';

const world = caseWorld('entrusted_decision');

export function caseNotAccepted(): Story {
  const submitted = submission(TOWN_A, { caseId: 'case-4', number: '曹-2026-4' });
  return caseStory(world, cast.clerk, submitted, [
    [
      cast.clerk,
      '2026-03-03',
      (c) =>
        decideNonAcceptance(c, {
          kind: 'not_competent',
          reason: content('not-accepted'),
          voucher: { ...voucher('不予受理-1'), sealId: 'seal-acceptance' },
        }),
    ],
  ]);
}

/** Accepted, then ended by the approver because the applicant has died (E-35). */
export function caseTerminated(): Story {
  const submitted = submission(TOWN_A, { caseId: 'case-9', number: '曹-2026-9' });
  return caseStory(world, cast.clerk, submitted, [
    [cast.clerk, '2026-03-03', doing('accept')],
    [
      cast.approver,
      '2026-03-04',
      (c) =>
        decideTermination(c, {
          ground: 'applicant_gone',
          reason: content('terminated'),
          basis: content('basis'),
          voucher: { ...voucher('终止-1'), sealId: 'seal-acceptance' },
        }),
    ],
  ]);
}

export function caseWithdrawn(): Story {
  const submitted = submission(TOWN_A, { caseId: 'case-5', number: '曹-2026-5' });
  return caseStory(world, cast.clerk, submitted, [
    [cast.clerk, '2026-03-03', (c) => decideWithdrawal(c, { reason: content('withdrawn') })],
  ]);
}

/** Five working days without an outcome: accepted by force of law, then withdrawn without a reason (L-32, E-26). */
export function caseDeemedAccepted(): Story {
  const submitted = submission(TOWN_A, { caseId: 'case-6', number: '曹-2026-6' });
  return caseStory(world, cast.clerk, submitted, [[cast.clerk, '2026-03-12', doing('withdraw')]]);
}

/** The same applicant applies once more while the first case is open, and says why (E-20). */
export function caseSecondApplication(): Story {
  const submitted = submission(TOWN_A, { caseId: 'case-8', number: '曹-2026-8' });
  return caseStory(world, cast.clerk, submitted, [
    [cast.clerk, '2026-03-02', () => decided(explainSecondApplication('case-5', content('second')))],
  ]);
}
