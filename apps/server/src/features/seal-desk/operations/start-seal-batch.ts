import type { AuthoriseManySeals, CarveManySeals, ReleaseManySeals } from '@tongban/contract';
import { type Seal, sealNameFor } from '@tongban/domain/seal';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { startBatch } from '../../batches/index.ts';
import { findCounty } from '../../catalogue/index.ts';
import { selectSeals } from '../../delegations/index.ts';
import { loadOrganisations } from '../../organisations/index.ts';
import { sealNaming } from '../../seals/index.ts';
import { GOVERNANCE_POSTS, governorOf, type StaffActor } from '../../staff/index.ts';
import { LOST_UPLOAD, uploadedImpression } from '../uploaded-impression.ts';

type Started = Outcome<{ countyId: string; batchId: string }>;
type OfCounty<Body> = Body & { readonly countyId: string };

/** Starts the authorisation of many 2号公章, each under the name of the register; not found outside the actor's county. */
export async function authoriseSeals(
  ctx: AppContext,
  actor: StaffActor,
  { countyId, batchId, seals, ...document }: OfCounty<AuthoriseManySeals>,
): Promise<Started> {
  const county = findCounty(ctx.reference, countyId);
  if (county === undefined || !governs(actor, countyId)) return NOT_FOUND;
  const organisations = await inSnapshot(ctx.database, (tx) => loadOrganisations(tx, countyId));
  const rows: { label: string; command: object }[] = [];
  for (const identity of seals) {
    const naming = sealNaming(ctx.reference, organisations.get(identity.sealOwnerId), identity.townshipId);
    if (naming === null) return NOT_FOUND;
    const name = sealNameFor(naming);
    const command = { ...document, ...identity, id: ctx.ids.uuid(), kind: 'approval_no2', name };
    rows.push({ label: name, command });
  }
  const title = `批量授权刻制印章：${rows.length}枚`;
  return done(await startBatch(ctx, actor, { countyId, batchId, kind: 'seal_authorisation', title, rows }));
}

/** Starts the entry of many carved seals; not found when one of them is none of the actor's county. */
export async function carveSeals(
  ctx: AppContext,
  actor: StaffActor,
  { countyId, batchId, seals, ...carving }: OfCounty<CarveManySeals>,
): Promise<Started> {
  const named = await sealsNamed(ctx, actor, { countyId, seals });
  if (named === null) return NOT_FOUND;
  const rows = named.map(([seal, own]) => ({ label: seal.name, command: { ...carving, ...own } }));
  const title = `批量登记印章刻制：${rows.length}枚`;
  return done(await startBatch(ctx, actor, { countyId, batchId, kind: 'seal_carving', title, rows }));
}

/** Starts the first hand-over of many seals; invalid when an impression was not uploaded for the very seal. */
export async function releaseSeals(
  ctx: AppContext,
  actor: StaffActor,
  { countyId, batchId, seals, ...witnessed }: OfCounty<ReleaseManySeals>,
): Promise<Started> {
  const named = await sealsNamed(ctx, actor, { countyId, seals });
  if (named === null) return NOT_FOUND;
  const rows: { label: string; command: object }[] = [];
  for (const [seal, { impressionFileId, ...own }] of named) {
    const impression = await uploadedImpression(ctx, seal, impressionFileId);
    if (!impression) return LOST_UPLOAD;
    rows.push({ label: seal.name, command: { ...witnessed, ...own, impression } });
  }
  const title = `批量发放印章：${rows.length}枚`;
  return done(await startBatch(ctx, actor, { countyId, batchId, kind: 'seal_release', title, rows }));
}

const NOT_FOUND: Outcome<never> = { kind: 'not_found' };

function governs(actor: StaffActor, countyId: string): boolean {
  return governorOf(actor, GOVERNANCE_POSTS, { countyId, townshipId: null }) !== undefined;
}

/** Each wish with its seal; null when the county is out of reach or has no such seal. */
async function sealsNamed<Wish extends { readonly sealId: string }>(
  ctx: AppContext,
  actor: StaffActor,
  { countyId, seals }: { readonly countyId: string; readonly seals: readonly Wish[] },
): Promise<(readonly [Seal, Wish])[] | null> {
  if (!governs(actor, countyId)) return null;
  const known = await inSnapshot(ctx.database, (tx) => selectSeals(tx, { countyId, townshipId: null }));
  const byId = new Map(known.map((seal) => [seal.id, seal]));
  const named: (readonly [Seal, Wish])[] = [];
  for (const wish of seals) {
    const seal = byId.get(wish.sealId);
    if (seal === undefined) return null;
    named.push([seal, wish]);
  }
  return named;
}
