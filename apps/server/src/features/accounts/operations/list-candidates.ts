import type { AccountCandidatesView, AccountCandidateView, CandidateQuery } from '@tongban/contract';
import { EMPLOYMENT_NAMES, POSTS, postNeedsSecondFactor } from '@tongban/domain/terms';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { findCounty } from '../../catalogue/index.ts';
import { organisationNames } from '../../organisations/index.ts';
import type { StaffActor } from '../../staff/index.ts';
import { accountCandidates } from '../account-candidates.ts';
import { selectPersons } from '../accounts.store.ts';

type Parts = Pick<AppContext, 'database' | 'clock' | 'reference' | 'accessLog'>;

/** Who waits for an account, by county, body and name; that the list was read is logged (design §9). */
export async function listCandidates(
  ctx: Parts,
  actor: StaffActor,
  query: CandidateQuery,
  requestId: string,
): Promise<Outcome<AccountCandidatesView>> {
  const now = ctx.clock.now();
  const rows = await inSnapshot(ctx.database, async (tx) => {
    const candidates = await accountCandidates(tx, ctx, { now, actor });
    const held = [...candidates.values()].flat();
    const bodies = await organisationNames(
      tx,
      held.map(({ organisationId }) => organisationId),
    );
    const persons = await selectPersons(tx, [...candidates.keys()]);
    return persons.map(({ person_id: personId, name, proposed_login_name: proposedLoginName }) => {
      const own = candidates.get(personId) ?? [];
      const [first] = own;
      const countyId = first?.countyId ?? '';
      const row: AccountCandidateView = {
        personId,
        name,
        countyName: countyNameOf(ctx, countyId),
        organisationName: bodies.get(first?.organisationId ?? '') ?? '',
        postNames: own.map(({ post }) => POSTS[post].name),
        employmentName: first === undefined ? '' : EMPLOYMENT_NAMES[first.employment],
        needsSecondFactor: own.some(({ post }) => postNeedsSecondFactor(post)),
        proposedLoginName,
      };
      return { countyId, row };
    });
  });
  ctx.accessLog.log({
    countyId: ctx.reference.city.code,
    at: now,
    actor: actor.personId,
    subject: 'accounts',
    purpose: '查阅未开通账号的人员',
    fields: ['name', 'posts'],
    requestId,
  });
  const counties = new Map(rows.map(({ countyId, row }) => [countyId, row.countyName]));
  return done({
    rows: rows
      .filter(({ countyId, row }) => fits(countyId, row, query))
      .map(({ row }) => row)
      .sort(byPlace),
    counties: [...counties].map(([value, name]) => ({ value, name })),
  });
}

function fits(countyId: string, row: AccountCandidateView, { q, county }: CandidateQuery): boolean {
  return (
    (county === undefined || countyId === county) &&
    (q === undefined || row.name.includes(q) || row.organisationName.includes(q))
  );
}

function byPlace(a: AccountCandidateView, b: AccountCandidateView): number {
  const [left, right] = [a, b].map((row) => `${row.countyName}/${row.organisationName}/${row.name}`);
  return (left ?? '').localeCompare(right ?? '', 'zh-CN');
}

function countyNameOf({ reference }: Pick<AppContext, 'reference'>, countyId: string): string {
  return countyId === reference.city.code
    ? reference.city.name
    : (findCounty(reference, countyId)?.name ?? countyId);
}
