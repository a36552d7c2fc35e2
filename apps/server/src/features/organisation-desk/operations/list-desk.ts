import type { OrganisationDeskQuery, OrganisationDeskView } from '@tongban/contract';
import { existsOn, type Organisation } from '@tongban/domain/organisation';
import { ORGANISATION_KIND_NAMES } from '@tongban/domain/register';
import { dateInShanghai, type LocalDate } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { findCounty, type ReferenceData } from '../../catalogue/index.ts';
import { loadOrganisations } from '../../organisations/index.ts';
import type { StaffActor } from '../../staff/index.ts';
import { selectOpenChanges } from '../changes.store.ts';
import { bodyCounties } from '../organisation-desk.policy.ts';
import { presentBody } from '../organisation-desk.present.ts';
import { presentChanges } from '../present-changes.ts';

type Parts = Pick<AppContext, 'database' | 'clock' | 'reference'>;

/** The bodies of one county in the reader's reach, with what is missing and what waits. Not found: a county out of reach. */
export async function listDesk(
  ctx: Parts,
  staff: StaffActor,
  query: OrganisationDeskQuery,
): Promise<Outcome<OrganisationDeskView>> {
  const counties = bodyCounties(ctx, staff);
  const county = counties.find(({ id }) => query.county === undefined || id === query.county);
  if (county === undefined) return { kind: 'not_found' };
  const today = dateInShanghai(ctx.clock.now());
  return inSnapshot(ctx.database, async (tx) => {
    const organisations = await loadOrganisations(tx, county.id);
    const bodies = [...organisations.values()].filter((each) => fits(each, query, today)).sort(byKind);
    return done({
      countyId: county.id,
      countyName: county.name,
      today,
      counties: counties.map(({ id, name }) => ({ id, name })),
      kinds: Object.entries(ORGANISATION_KIND_NAMES)
        .filter(([kind]) => (kind === 'city_body') === (county.id === ctx.reference.city.code))
        .map(([value, name]) => ({ value, name })),
      rows: bodies.map((each) => presentBody(ctx.reference, each, today)),
      missingGovernments: missingGovernments(ctx.reference, county.id, organisations.values(), today),
      sealOwners: [...organisations.values()]
        .filter(({ kind }) => kind === 'county_government')
        .map(({ id, name }) => ({ id, name })),
      changes: await presentChanges(tx, ctx, await selectOpenChanges(tx, county.id, null), organisations),
    });
  });
}

/** Townships without a government on the day; the name is a suggestion from the division list, which somebody confirms. */
export function missingGovernments(
  reference: ReferenceData,
  countyId: string,
  organisations: Iterable<Organisation>,
  today: LocalDate,
): { readonly townshipId: string; readonly name: string }[] {
  const bodies = [...organisations];
  const isThere = (townshipId: string) =>
    bodies.some(
      (each) =>
        each.kind === 'township_government' && each.townshipId === townshipId && existsOn(each, today),
    );
  return (findCounty(reference, countyId)?.townships ?? [])
    .filter(({ id }) => !isThere(id))
    .map(({ id, name, kind }) => ({
      townshipId: id,
      name: `${name}${kind === 'subdistrict' ? '办事处' : '人民政府'}`,
    }));
}

function fits(body: Organisation, { q, kind, state }: OrganisationDeskQuery, today: LocalDate): boolean {
  const names = [body.name, ...(body.formerNames ?? []).map(({ name }) => name)];
  return (
    (q === undefined || q === '' || names.some((name) => name.includes(q))) &&
    (kind === undefined || body.kind === kind) &&
    (state === undefined || (state === 'current') === existsOn(body, today))
  );
}

const KINDS = Object.keys(ORGANISATION_KIND_NAMES);

function byKind(a: Organisation, b: Organisation): number {
  const order = KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
  return order === 0 ? a.name.localeCompare(b.name, 'zh-CN') : order;
}
