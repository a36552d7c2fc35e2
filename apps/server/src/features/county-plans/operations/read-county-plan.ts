import type { CountyPlanView } from '@tongban/contract';
import {
  type CountyPlan,
  isPlanLate,
  PLAN_DUE_ON,
  WORK_GROUP_ROLE_NAMES,
  type WorkGroup,
} from '@tongban/domain/delegation';
import { existsOn, type Organisation } from '@tongban/domain/organisation';
import { dateInShanghai } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot, type Tx } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { cityFilingKey, selectCountyPlan, selectWorkGroup } from '../../delegations/index.ts';
import { loadOrganisations, readTexts } from '../../organisations/index.ts';
import { namesOf, type StaffActor } from '../../staff/index.ts';
import { planCounties, planWriterOf } from '../county-plans.policy.ts';
import { type PlanContent, selectPlanDraft } from '../plan-drafts.store.ts';
import type { GroupPeople } from './name-work-group.ts';

type ReadContext = Pick<AppContext, 'database' | 'clock' | 'reference' | 'keys'>;
type Organisations = ReadonlyMap<string, Organisation>;

/** A county's work group, published plans and the draft. Not found: a county out of reach. */
export async function readCountyPlan(
  ctx: ReadContext,
  staff: StaffActor,
  asked: string | undefined,
): Promise<Outcome<CountyPlanView>> {
  const counties = planCounties(ctx, staff);
  const county = counties.find(({ id }) => asked === undefined || id === asked);
  if (county === undefined) return { kind: 'not_found' };
  const mayWrite = planWriterOf(staff, county.id) !== undefined;
  const today = dateInShanghai(ctx.clock.now());
  return inSnapshot(ctx.database, async (tx) => {
    const organisations = await loadOrganisations(tx, county.id);
    const group = await selectWorkGroup(tx, county.id);
    const plan = await selectCountyPlan(tx, county.id);
    return done({
      countyId: county.id,
      countyName: county.name,
      today,
      dueOn: PLAN_DUE_ON,
      counties: counties.map(({ id, name }) => ({ id, name })),
      organisations: [...organisations.values()]
        .filter((each) => existsOn(each, today))
        .map(({ id, name }) => ({ id, name })),
      workGroupVersion: group?.version ?? 0,
      workGroup: group ? await presentGroup(ctx, tx, county.id, group.state, organisations) : null,
      versions: plan ? await presentVersions(ctx, tx, county.id, plan.state, organisations) : [],
      // A draft is the county's own business until it is published.
      draft: mayWrite ? await presentDraft(tx, county.id, staff) : null,
      mayWrite,
    });
  });
}

async function presentGroup(
  ctx: ReadContext,
  tx: Tx,
  countyId: string,
  { members, people, namedOn }: WorkGroup,
  organisations: Organisations,
): Promise<NonNullable<CountyPlanView['workGroup']>> {
  const named = ((await readTexts(tx, ctx, countyId, [people]))(people) ?? {}) as GroupPeople;
  return {
    namedOn,
    members: members.map(({ id, role, organisationId }) => ({
      id,
      role,
      roleName: WORK_GROUP_ROLE_NAMES[role],
      organisationId,
      organisationName: organisations.get(organisationId)?.name ?? '',
      name: named[id]?.name ?? '已清除',
      title: named[id]?.title ?? '',
    })),
  };
}

async function presentVersions(
  ctx: ReadContext,
  tx: Tx,
  countyId: string,
  { versions }: CountyPlan,
  organisations: Organisations,
): Promise<CountyPlanView['versions']> {
  const contents = versions.map(({ content }) => content);
  const textOf = await readTexts(tx, ctx, countyId, contents);
  return versions
    .map((each) => {
      const content = textOf(each.content) as PlanContent | null;
      return {
        version: each.version,
        number: each.number,
        publishedOn: each.publishedOn,
        isLate: isPlanLate(each),
        title: content?.title ?? '已清除',
        measures: (content?.measures ?? []).map(({ text, organisationId, dueOn }, at) => ({
          no: at + 1,
          text,
          organisationName: organisationId === null ? null : (organisations.get(organisationId)?.name ?? ''),
          dueOn,
        })),
        filingId: cityFilingKey({ townshipId: null, version: each.version }),
      };
    })
    .reverse();
}

async function presentDraft(
  tx: Tx,
  countyId: string,
  { personId }: StaffActor,
): Promise<CountyPlanView['draft']> {
  const draft = await selectPlanDraft(tx, countyId);
  if (draft === undefined) return null;
  const names = await namesOf(tx, [draft.changed_by]);
  return {
    version: draft.version,
    title: draft.content.title,
    measures: draft.content.measures.map((measure) => ({ ...measure })),
    changedByName: names.get(draft.changed_by) ?? '',
    changedAt: draft.changed_at,
    isOwn: draft.written_by.includes(personId),
  };
}
