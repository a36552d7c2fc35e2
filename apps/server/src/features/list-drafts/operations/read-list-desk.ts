import type { ListDeskItemView, ListDeskView } from '@tongban/contract';
import { type Guide, POWER_TYPE_TERMS, POWER_TYPES } from '@tongban/domain/catalogue';
import { type Entrustability, reviewOn, scopeQuestions } from '@tongban/domain/delegation';
import { dateInShanghai, type Instant } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot, type Tx } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { findCounty } from '../../catalogue/index.ts';
import { selectEntrustabilities, selectLists } from '../../delegations/index.ts';
import { namesOf, type StaffActor } from '../../staff/index.ts';
import type { GovernedTownship } from '../governed-township.ts';
import { selectItemChoices } from '../item-choices.store.ts';
import { itemHolders } from '../item-holders.ts';
import { selectListDraft } from '../list-drafts.store.ts';
import { type ListRecord, loadListRecord, publicationDays, versionInForce } from '../list-record.ts';
import { presentDifference } from '../present-difference.ts';
import { presentRow } from '../present-row.ts';
import { differenceOf, faultsOf, publicationOf } from '../publication-of.ts';
import { draftHead, versionHead } from './read-lists.ts';

type DeskContext = Pick<AppContext, 'database' | 'clock' | 'reference'>;

/** Everything for writing, checking and approving one township's list, as of this instant. */
export async function readListDesk(
  ctx: DeskContext,
  staff: StaffActor,
  township: GovernedTownship,
): Promise<Outcome<ListDeskView>> {
  const now = ctx.clock.now();
  const { countyId, townshipId, townshipName } = township;
  return inSnapshot(ctx.database, async (tx) => {
    const record = await loadListRecord(tx, township);
    const draft = await draftOf(ctx, tx, staff, township, record, now);
    const listed = [...(draft?.rows ?? []), ...(record.list?.versions.at(-1)?.rows ?? [])];
    const held = new Set(listed.map(({ itemId }) => itemId));
    return done({
      countyId,
      countyName: findCounty(ctx.reference, countyId)?.name ?? countyId,
      townshipId,
      townshipName,
      today: dateInShanghai(now),
      versions: (record.list?.versions ?? []).map(versionHead).reverse(),
      inForce: versionInForce(record, now)?.version ?? null,
      draft,
      items: await itemsOf(ctx, tx, countyId, record, held, now),
      powerTypes: POWER_TYPES.map((id) => ({ id, name: POWER_TYPE_TERMS[id].name })),
      organisations: [...record.organisations.values()]
        .filter(({ kind }) => kind !== 'township_government' && kind !== 'county_government')
        .map(({ id, name }) => ({ id, name })),
      sources: await sourcesOf(ctx, tx, township, now),
    });
  });
}

async function draftOf(
  ctx: DeskContext,
  tx: Tx,
  staff: StaffActor,
  township: GovernedTownship,
  record: ListRecord,
  now: Instant,
): Promise<ListDeskView['draft']> {
  const draft = await selectListDraft(tx, township);
  if (draft === undefined) return null;
  const publication = publicationOf(draft, record, publicationDays(record, now));
  const words = { reference: ctx.reference, organisations: record.organisations };
  return {
    ...draftHead(draft, await namesOf(tx, [draft.changed_by]), staff),
    rows: draft.rows.map(presentRow),
    faults: [...faultsOf(ctx, publication, record, now)],
    difference: presentDifference(words, differenceOf(publication, record)),
  };
}

async function itemsOf(
  { reference }: DeskContext,
  tx: Tx,
  countyId: string,
  { organisations }: ListRecord,
  held: ReadonlySet<string>,
  now: Instant,
): Promise<ListDeskItemView[]> {
  const choices = await selectItemChoices(tx, countyId);
  const reviews = new Map((await selectEntrustabilities(tx, countyId)).map((e) => [e.itemId, e]));
  // An item that the catalogue has ended is shown where the list or its draft still holds it, so that it is not lost unseen.
  const ended = reference.ended.flatMap(({ item }) =>
    held.has(item.id) ? [{ ...item, name: `${item.name}（目录已终止）` }] : [],
  );
  return [...reference.items, ...ended].map((item) => {
    const guide = reference.guides.get(item.id);
    const holders = itemHolders(organisations, item.id, choices.get(item.id), now);
    return {
      itemId: item.id,
      no: item.catalogueNo,
      name: item.name,
      powerType: item.powerType,
      advisedMode: guide?.delegationAdvice.mode ?? 'entrusted_acceptance',
      printedDepartment: item.delegatingDepartment,
      printedSupervisor: item.supervisingDepartment,
      departmentIds: [...holders.departmentIds],
      supervisorIds: [...holders.supervisorIds],
      chosenDepartmentId: holders.departmentId,
      chosenSupervisorId: holders.supervisorId,
      statutory: guide ? statutoryOf(guide) : null,
      scopeQuestions: guide ? questionsOf(guide) : [],
      isEntrustable: isEntrustable(reviews.get(item.id) ?? null, holders.departmentId, now),
    };
  });
}

function questionsOf({ formFields }: Guide): ListDeskItemView['scopeQuestions'] {
  return scopeQuestions(formFields).map(({ name, unit, options }) => ({ name, unit, options: [...options] }));
}

function statutoryOf({
  statutoryDays: days,
  statutoryDaysUnit: unit,
}: {
  statutoryDays: number;
  statutoryDaysUnit: 'working' | 'calendar';
}) {
  const word = unit === 'working' ? '个工作日' : '日（自然日）';
  return { days, unit, text: days === 0 ? '即时' : `${days}${word}` };
}

function isEntrustable(review: Entrustability | null, departmentId: string | null, now: Instant) {
  if (departmentId === null) return null;
  return reviewOn(review, departmentId, dateInShanghai(now), now)?.entrustable ?? null;
}

/** Other townships of the county that have a list in force. */
async function sourcesOf(
  { reference }: DeskContext,
  tx: Tx,
  { countyId, townshipId }: GovernedTownship,
  now: Instant,
) {
  const lists = await selectLists(tx, { countyId, townshipId: null });
  const townships = findCounty(reference, countyId)?.townships ?? [];
  return townships.flatMap(({ id, name }) => {
    const list = lists.find((each) => each.townshipId === id) ?? null;
    const itemCount = versionInForce({ list }, now)?.rows.length ?? 0;
    return id === townshipId || itemCount === 0 ? [] : [{ id, name, itemCount }];
  });
}
