import type { PowerRequestView } from '@tongban/contract';
import { powerRequestStateOf } from '@tongban/domain/delegation';
import { dateInShanghai } from '@tongban/domain/time';
import { validate as isUuid } from 'uuid';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { selectPowerRequest } from '../../delegations/index.ts';
import { readTexts } from '../../organisations/index.ts';
import { GOVERNANCE_POSTS, governorOf, namesOf, type StaffActor } from '../../staff/index.ts';
import { askerOf, reaches } from '../power-requests.policy.ts';
import { openRequestReading, presentRequest } from '../power-requests.present.ts';
import { partsOf, type Statement } from '../statement.ts';

/** One request with what the township wrote, the answer, and what the reader may do about it. */
export async function readPowerRequest(
  ctx: Pick<AppContext, 'database' | 'clock' | 'reference' | 'keys'>,
  staff: StaffActor,
  { countyId, requestId }: { readonly countyId: string; readonly requestId: string },
): Promise<Outcome<PowerRequestView>> {
  if (!isUuid(requestId)) return { kind: 'not_found' };
  return inSnapshot(ctx.database, async (tx): Promise<Outcome<PowerRequestView>> => {
    const found = await selectPowerRequest(tx, countyId, requestId);
    if (found === undefined || !reaches(staff, countyId, found.township_id)) return { kind: 'not_found' };
    const { state: request, version } = found;
    const { answer, statement, requestedBy, townshipId, asked } = request;
    const reading = await openRequestReading(tx, ctx.reference, countyId, ctx.clock.now());
    const textOf = await readTexts(tx, ctx, countyId, [statement, ...(answer ? [answer.reasons] : [])]);
    const names = await namesOf(tx, [requestedBy, ...(answer ? [answer.answeredBy] : [])]);
    const isOpen = powerRequestStateOf(request) === 'open';
    const place = { countyId, townshipId: null };
    return done({
      row: presentRequest(reading, request),
      version,
      requestedByName: names.get(requestedBy) ?? '',
      statement: partsOf(asked.kind, textOf(statement) as Statement | null),
      answer: answer && {
        reasons: textOf(answer.reasons) as string | null,
        answeredByName: names.get(answer.answeredBy) ?? '',
        answeredOn: dateInShanghai(answer.answeredAt),
      },
      mayAnswer: isOpen && governorOf(staff, GOVERNANCE_POSTS, place) !== undefined,
      mayWithdraw: isOpen && askerOf(ctx, staff, townshipId) !== undefined,
      consequence: CONSEQUENCES[asked.kind],
    });
  });
}

const CONSEQUENCES = {
  ask: '同意以后，该事项随即写入这个乡镇（街道）的清单草稿。赋权要在评估、审定并公布新版清单，签订协议并完成其他准备以后才能启动。',
  give_back:
    '同意以后，在“启动与收回”登记收回。收回生效以前，该乡镇（街道）仍按现行清单办理，在办办件按登记的方式处理。',
} as const;
