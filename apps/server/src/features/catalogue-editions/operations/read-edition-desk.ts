import type { EditionDeskView } from '@tongban/contract';
import { MODES, POWER_TYPE_TERMS, POWER_TYPES } from '@tongban/domain/catalogue';
import { findEditionFaults } from '@tongban/domain/edition';
import { MODE_NAMES } from '@tongban/domain/terms';
import { dateInShanghai } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot, type Tx } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { namesOf, type StaffActor } from '../../staff/index.ts';
import { editionWriterOf } from '../catalogue-editions.policy.ts';
import { changesOfDraft } from '../changes-of-draft.ts';
import { selectEditionDraft } from '../edition-drafts.store.ts';
import { presentDifferences } from '../present-differences.ts';
import { type PublishedEditions, readEditions } from '../read-editions.ts';

/** What is needed to write, check and publish the next edition. Not found: not of the city. */
export async function readEditionDesk(
  ctx: Pick<AppContext, 'database' | 'clock' | 'reference'>,
  staff: StaffActor,
): Promise<Outcome<EditionDeskView>> {
  if (editionWriterOf(ctx, staff) === undefined) return { kind: 'not_found' };
  return inSnapshot(ctx.database, async (tx) => {
    const published = await readEditions(tx, ctx);
    const { newest } = published;
    const known = [...newest.items, ...newest.ended.map(({ item }) => item)];
    return done({
      today: dateInShanghai(ctx.clock.now()),
      nextNo: newest.editionNo + 1,
      items: newest.items.map(({ id, catalogueNo, name, scopeText }) => ({
        itemId: id,
        no: catalogueNo,
        name,
        scopeText: scopeText ?? null,
      })),
      powerTypes: POWER_TYPES.map((value) => ({ value, label: POWER_TYPE_TERMS[value].name })),
      modes: MODES.map((value) => ({ value, label: MODE_NAMES[value] })),
      delegatingDepartments: [...new Set(known.map((item) => item.delegatingDepartment))],
      supervisingDepartments: [...new Set(known.map((item) => item.supervisingDepartment))],
      laws: ctx.reference.laws.map(({ id, title, checked, articles }) => ({
        value: id,
        label: title,
        checked,
        articles: articles.map(({ article }) => article),
      })),
      draft: await presentDraft(tx, ctx, staff, published),
    });
  });
}

async function presentDraft(
  tx: Tx,
  { reference }: Pick<AppContext, 'reference'>,
  { personId }: StaffActor,
  { newest }: PublishedEditions,
): Promise<EditionDeskView['draft']> {
  const draft = await selectEditionDraft(tx, reference.city.code);
  if (draft === undefined) return null;
  const { title, submitted_by: submittedBy } = draft;
  const names = await namesOf(tx, [draft.changed_by, ...(submittedBy === null ? [] : [submittedBy])]);
  const changes = changesOfDraft(draft.changes, newest);
  return {
    version: draft.version,
    title,
    changes: draft.changes.map((change) => ({ ...change })),
    changedByName: names.get(draft.changed_by) ?? '',
    changedAt: draft.changed_at,
    submittedByName: submittedBy === null ? null : (names.get(submittedBy) ?? ''),
    returnNote: draft.return_note,
    isOwn: draft.written_by.includes(personId) || submittedBy === personId,
    differences: presentDifferences(reference, changes, newest),
    faults: findEditionFaults({ title, changes }, { newest, laws: reference.laws }).map(
      ({ at, refusal }) => ({
        at,
        refusal: { ...refusal },
      }),
    ),
  };
}
