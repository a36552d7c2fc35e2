import { type Catalogue, type CatalogueEdition, catalogueAt } from '@tongban/domain/edition';
import { addDays, type LocalDate } from '@tongban/domain/time';
import type { AppContext } from '../../app-context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { selectCatalogueEditions } from '../delegations/index.ts';

/** Every published edition and the catalogue as the newest one leaves it, read from the database at this instant. */
export interface PublishedEditions {
  readonly editions: readonly CatalogueEdition[];
  readonly newest: Catalogue;
}

export async function readEditions(
  tx: Tx,
  { reference }: Pick<AppContext, 'reference'>,
): Promise<PublishedEditions> {
  const editions = await selectCatalogueEditions(tx);
  return { editions, newest: catalogueAt(reference.firstItems, editions, LAST_OF_DAYS) };
}

/** The catalogue of edition `no`, and the one before it. */
export function catalogueOfEdition(
  { reference }: Pick<AppContext, 'reference'>,
  editions: readonly CatalogueEdition[],
  no: number,
): Catalogue {
  const upTo = editions.filter((each) => each.no <= no);
  return catalogueAt(reference.firstItems, upTo, LAST_OF_DAYS);
}

/** The last day on which an edition is in force; null while none follows it. */
export function lastDayOf(editions: readonly CatalogueEdition[], no: number): LocalDate | null {
  const next = editions.find((each) => each.no === no + 1);
  return next === undefined ? null : addDays(next.effectiveFrom, -1);
}

/** Later than any edition takes effect. */
const LAST_OF_DAYS = '9999-12-31' as LocalDate;
