import type { CountyStartView } from '@tongban/contract';
import { existsOn, isHeldOn } from '@tongban/domain/organisation';
import { dateInShanghai } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { loadOrganisations } from '../../organisations/index.ts';
import { hasPermission, type Permission, type StaffActor } from '../../staff/index.ts';
import { selectOpenChanges } from '../changes.store.ts';
import { type CountyStep, countySteps } from '../county-steps.ts';
import { bodyCounties, starterOf } from '../organisation-desk.policy.ts';
import { presentChanges } from '../present-changes.ts';

type Parts = Pick<AppContext, 'database' | 'clock' | 'reference'>;

/** What a county has and what comes next, from nothing to its first list. Not found: a county out of reach. */
export async function readCountyStart(
  ctx: Parts,
  staff: StaffActor,
  asked: string | undefined,
): Promise<Outcome<CountyStartView>> {
  const counties = bodyCounties(ctx, staff).filter(({ id }) => id !== ctx.reference.city.code);
  const county = counties.find(({ id }) => asked === undefined || id === asked);
  if (county === undefined) return { kind: 'not_found' };
  const today = dateInShanghai(ctx.clock.now());
  return inSnapshot(ctx.database, async (tx) => {
    const organisations = await loadOrganisations(tx, county.id);
    const steps = await countySteps(tx, ctx, county.id);
    const overview = [];
    for (const { id, name } of counties) {
      const own = id === county.id ? steps : await countySteps(tx, ctx, id);
      overview.push({ id, name, done: own.filter(({ isDone }) => isDone).length });
    }
    const hasManager = steps.some(({ id, isDone }) => id === 'manager' && isDone);
    const mayStart = starterOf(staff, county.id) !== undefined && !hasManager;
    const open = await selectOpenChanges(tx, county.id, null);
    return done({
      countyId: county.id,
      countyName: county.name,
      counties: overview,
      steps: steps.map((step) => ({
        ...step,
        search: { ...step.search },
        to: isOpenTo(staff, step) ? step.to : null,
      })),
      managerBodies: mayStart
        ? [...organisations.values()]
            .filter(
              (each) =>
                existsOn(each, today) &&
                each.capacities.some((c) => c.kind === 'service_manager' && isHeldOn(c, today)),
            )
            .map(({ id, name }) => ({ id, name }))
        : [],
      changes: await presentChanges(
        tx,
        ctx,
        open.filter(({ content }) => content.kind === 'first_manager'),
        organisations,
      ),
    });
  });
}

/** The permission that opens the page of a step, by how its address begins. */
const DESKS: readonly (readonly [string, Permission])[] = [
  ['/governance/organisations', 'organisations'],
  ['/governance/start', 'organisations'],
  ['/governance/plan', 'city_filings'],
  ['/governance/appointments', 'staffing'],
  ['/accounts', 'accounts'],
  ['/governance', 'governance'],
];

function isOpenTo(staff: StaffActor, { id, to }: CountyStep): boolean {
  const desk = DESKS.find(([start]) => to.startsWith(start));
  if (desk === undefined || !hasPermission(staff, desk[1])) return false;
  return id !== 'manager' || staff.appointments.some(({ post }) => post === 'city_administrator');
}
