import type { GovernedSealRow, SealDeskQuery, SealDeskView } from '@tongban/contract';
import { SEAL_KIND_NAMES, SEAL_STATUS_NAMES, type Seal } from '@tongban/domain/seal';
import type { Instant } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot, type Tx } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { selectSeals } from '../../delegations/index.ts';
import { loadOrganisations } from '../../organisations/index.ts';
import {
  GOVERNANCE_POSTS,
  governedCounties,
  namesOf,
  SEAL_KEEPING_POSTS,
  type StaffActor,
} from '../../staff/index.ts';
import { reachOfSeal } from '../governed-seal.ts';
import { peopleOfSeal, presentSealRow } from '../seal-desk.present.ts';

/** The seals somebody answers for, with keeper and next step: late ones first, then by place. */
export async function listGovernedSeals(
  ctx: AppContext,
  actor: StaffActor,
  query: SealDeskQuery,
): Promise<Outcome<SealDeskView>> {
  const now = ctx.clock.now();
  return inSnapshot(ctx.database, async (tx) => {
    const rows: GovernedSealRow[] = [];
    for (const countyId of governedCounties(actor, SEAL_POSTS)) {
      const seals = (await selectSeals(tx, { countyId, townshipId: null })).filter(
        (seal) => reachOfSeal(actor, seal, now) !== undefined,
      );
      rows.push(...(await present(tx, ctx, countyId, seals, now)));
    }
    return done({
      rows: rows.filter((row) => fits(row, query)).sort(byUrgency),
      at: now,
      mayAuthorise: actor.appointments.some(({ post }) => GOVERNANCE_POSTS.includes(post)),
      choices: {
        statuses: namesIn(SEAL_STATUS_NAMES, new Set(rows.map(({ status }) => status))),
        kinds: namesIn(SEAL_KIND_NAMES, new Set(rows.map(({ kind }) => kind))),
        townships: placesIn(rows),
      },
    });
  });
}

const SEAL_POSTS = [...GOVERNANCE_POSTS, ...SEAL_KEEPING_POSTS];

async function present(
  tx: Tx,
  ctx: Pick<AppContext, 'reference'>,
  countyId: string,
  seals: readonly Seal[],
  now: Instant,
): Promise<GovernedSealRow[]> {
  const organisations = await loadOrganisations(tx, countyId);
  const names = await namesOf(tx, seals.flatMap(peopleOfSeal));
  return seals.map((seal) => presentSealRow(ctx.reference, seal, { now, organisations, names }));
}

const COUNTY_KEPT = 'county';

function fits(row: GovernedSealRow, { township, kind, status, due }: SealDeskQuery): boolean {
  if (township !== undefined && (row.townshipId ?? COUNTY_KEPT) !== township) return false;
  if (kind !== undefined && row.kind !== kind) return false;
  if (status !== undefined && row.status !== status) return false;
  return due === undefined || (due === 'late' ? row.step?.isLate === true : row.step !== null);
}

function byUrgency(a: GovernedSealRow, b: GovernedSealRow): number {
  const rank = ({ step }: GovernedSealRow) => (step === null ? 2 : step.isLate ? 0 : 1);
  return rank(a) - rank(b) || (a.name < b.name ? -1 : 1);
}

function namesIn(names: Readonly<Record<string, string>>, held: ReadonlySet<string>) {
  return Object.entries(names).flatMap(([value, name]) => (held.has(value) ? [{ value, name }] : []));
}

function placesIn(rows: readonly GovernedSealRow[]) {
  const places = new Map(rows.map((row) => [row.townshipId ?? COUNTY_KEPT, row.townshipName ?? '县级']));
  return [...places].map(([value, name]) => ({ value, name }));
}
