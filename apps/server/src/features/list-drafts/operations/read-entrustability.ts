import type { EntrustabilityView, EntrustableItemView } from '@tongban/contract';
import { type CatalogueItem, POWER_TYPE_TERMS } from '@tongban/domain/catalogue';
import { type Entrustability, reviewOn } from '@tongban/domain/delegation';
import type { Organisation } from '@tongban/domain/organisation';
import { dateInShanghai, type Instant } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { findCounty } from '../../catalogue/index.ts';
import { loadOrganisations, selectEntrustabilities } from '../../delegations/index.ts';
import { GOVERNANCE_POSTS, governedCounties, type StaffActor } from '../../staff/index.ts';
import { type ItemChoice, selectItemChoices } from '../item-choices.store.ts';
import { itemHolders } from '../item-holders.ts';

interface CountyRecords {
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly choices: ReadonlyMap<string, ItemChoice>;
  readonly reviews: ReadonlyMap<string, Entrustability>;
  readonly now: Instant;
}

/** Every item of the catalogue as the county handles it; not found for a county that the reader does not govern. */
export async function readEntrustability(
  ctx: Pick<AppContext, 'database' | 'clock' | 'reference'>,
  staff: StaffActor,
  asked: string | undefined,
): Promise<Outcome<EntrustabilityView>> {
  const { reference } = ctx;
  const governed = governedCounties(staff, GOVERNANCE_POSTS);
  const county = findCounty(reference, asked ?? governed[0] ?? '');
  if (county === undefined || !governed.includes(county.id)) return { kind: 'not_found' };
  const now = ctx.clock.now();
  return inSnapshot(ctx.database, async (tx) => {
    const records: CountyRecords = {
      organisations: await loadOrganisations(tx, county.id),
      choices: await selectItemChoices(tx, county.id),
      reviews: new Map((await selectEntrustabilities(tx, county.id)).map((e) => [e.itemId, e])),
      now,
    };
    return done({
      countyId: county.id,
      countyName: county.name,
      counties: governed.flatMap((id) => {
        const found = findCounty(reference, id);
        return found ? [{ id, name: found.name }] : [];
      }),
      today: dateInShanghai(now),
      items: reference.items.map((item) =>
        presentItem(
          item,
          reference.guides.get(item.id)?.delegationAdvice.mode === 'collection_service',
          records,
        ),
      ),
    });
  });
}

function presentItem(
  item: CatalogueItem,
  isCollection: boolean,
  { organisations, choices, reviews, now }: CountyRecords,
): EntrustableItemView {
  const choice = choices.get(item.id);
  const holders = itemHolders(organisations, item.id, choice, now);
  const { departmentId, supervisorId } = holders;
  const named = (ids: readonly string[]) =>
    ids.map((id) => ({ id, name: organisations.get(id)?.name ?? id }));
  const all = reviews.get(item.id) ?? null;
  const review = departmentId === null ? null : reviewOn(all, departmentId, dateInShanghai(now), now);
  return {
    itemId: item.id,
    no: item.catalogueNo,
    name: item.name,
    powerTypeName: POWER_TYPE_TERMS[item.powerType].name,
    printedDepartment: item.delegatingDepartment,
    printedSupervisor: item.supervisingDepartment,
    isCollection,
    departments: named(holders.departmentIds),
    supervisors: named(holders.supervisorIds),
    departmentId,
    supervisorId,
    choiceVersion: choice?.version ?? 0,
    needsMemo:
      isCollection || departmentId === null || supervisorId === null ? null : departmentId !== supervisorId,
    review: review && {
      isEntrustable: review.entrustable,
      basis: review.basis,
      reviewedOn: review.reviewedOn,
    },
    reviewVersion: all?.reviews.length ?? 0,
  };
}
