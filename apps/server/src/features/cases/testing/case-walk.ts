import type { SubmitCase } from '@tongban/contract';
import type { CaseState } from '@tongban/domain/case';
import type { Post } from '@tongban/domain/terms';
import type { IdempotencyKey } from '../../../platform/http/idempotency.ts';
import type { Outcome } from '../../../platform/outcome.ts';
import type { StaffActor } from '../../staff/index.ts';
import type { ActDone } from '../act-done.ts';
import { submitCase } from '../operations/submit-case.ts';
import type { DemoCounty } from './demo-county.ts';
import { doneValue } from './outcomes.ts';

type Body<B> = Omit<B, 'expectedVersion'>;
type Operation<B> = (
  ctx: DemoCounty['ctx'],
  actor: StaffActor,
  caseId: string,
  body: B,
  idempotency: IdempotencyKey | null,
) => Promise<Outcome<ActDone>>;

/** A case in a test: each act is done on the version that lies in the database. */
export interface CaseWalk {
  readonly caseId: string;
  readonly number: string;
  readonly code: string;
  state(): Promise<CaseState>;
  /** What the act answers. */
  try<B>(
    operation: Operation<B>,
    post: Post,
    townshipName: string | null,
    body: Body<B>,
  ): Promise<Outcome<ActDone>>;
  /** The act must be done. */
  walk<B>(operation: Operation<B>, post: Post, townshipName: string | null, body: Body<B>): Promise<ActDone>;
}

/** Takes an application at the window that its channel names, and walks on from there. */
export async function takenIn(county: DemoCounty, command: SubmitCase): Promise<CaseWalk> {
  const townshipName =
    county.ctx.reference.counties
      .flatMap((each) => each.townships)
      .find(({ id }) => id === command.townshipId)?.name ?? null;
  const post = townshipName === null ? 'county_hall_clerk' : 'township_window_clerk';
  const actor = await county.actorIn(post, townshipName);
  const receipt = doneValue(await submitCase(county.ctx, { kind: 'staff', actor }, command, null));
  return walkOf(county, receipt);
}

function walkOf(
  county: DemoCounty,
  { caseId, number, code }: { readonly caseId: string; readonly number: string; readonly code: string },
): CaseWalk {
  const state = async () => {
    const row = await county.ctx.database.db
      .selectFrom('service_case')
      .select('state')
      .where('id', '=', caseId)
      .executeTakeFirstOrThrow();
    return row.state;
  };
  const attempt: CaseWalk['try'] = async (operation, post, townshipName, body) => {
    const actor = await county.actorIn(post, townshipName);
    const { version } = await state();
    type B = Parameters<typeof operation>[3];
    return operation(county.ctx, actor, caseId, { ...body, expectedVersion: version } as B, null);
  };
  return {
    caseId,
    number,
    code,
    state,
    try: attempt,
    walk: async (operation, post, townshipName, body) =>
      doneValue(await attempt(operation, post, townshipName, body)),
  };
}
