import type { EditionHeadView, EditionView } from '@tongban/contract';
import { POWER_TYPE_TERMS } from '@tongban/domain/catalogue';
import type { CatalogueEdition } from '@tongban/domain/edition';
import { EDITION_STATE_NAMES, type EditionState } from '@tongban/domain/terms';
import { type LocalDate, localDate } from '@tongban/domain/time';
import type { AppContext } from '../../app-context.ts';
import { presentDifferences } from './present-differences.ts';
import { catalogueOfEdition, lastDayOf } from './read-editions.ts';

type Context = Pick<AppContext, 'reference'>;

/** The edition that came with the founding document: its annex, dated on its last page. It names no first day. */
const FIRST = {
  no: 1,
  title: '菏泽市“县乡通办”事项指导目录',
  number: '菏政字〔2022〕25号',
  publishedOn: localDate('2022-11-15'),
  effectiveFrom: null,
  changes: [],
} as const;

/** Heads of all editions, the newest first. */
export function presentHeads(
  ctx: Context,
  editions: readonly CatalogueEdition[],
  today: LocalDate,
): EditionHeadView[] {
  return [FIRST, ...editions].map((each) => presentHead(ctx, editions, each, today)).reverse();
}

function presentHead(
  ctx: Context,
  editions: readonly CatalogueEdition[],
  edition: CatalogueEdition | typeof FIRST,
  today: LocalDate,
): EditionHeadView {
  const { no, title, number, publishedOn, effectiveFrom, changes } = edition;
  const lastDay = lastDayOf(editions, no);
  const state = stateOn(effectiveFrom, lastDay, today);
  const count = (kind: CatalogueEdition['changes'][number]['kind']) =>
    changes.filter((change) => change.kind === kind).length;
  return {
    no,
    title,
    number,
    publishedOn,
    effectiveFrom,
    lastDay,
    state,
    stateName: EDITION_STATE_NAMES[state],
    itemCount: catalogueOfEdition(ctx, editions, no).items.length,
    added: count('added'),
    ended: count('ended'),
    reworded: count('reworded'),
  };
}

function stateOn(from: LocalDate | null, lastDay: LocalDate | null, today: LocalDate): EditionState {
  if (from !== null && from > today) return 'coming';
  return lastDay === null || lastDay >= today ? 'in_force' : 'replaced';
}

/** One edition with its items and its differences to the one before; undefined for a number that was not published. */
export function presentEdition(
  ctx: Context,
  editions: readonly CatalogueEdition[],
  no: number,
  today: LocalDate,
): EditionView | undefined {
  const edition = no === FIRST.no ? FIRST : editions.find((each) => each.no === no);
  if (edition === undefined) return undefined;
  const before = catalogueOfEdition(ctx, editions, no - 1);
  return {
    head: presentHead(ctx, editions, edition, today),
    differences: presentDifferences(ctx.reference, edition.changes, before),
    items: catalogueOfEdition(ctx, editions, no).items.map((item) => ({
      itemId: item.id,
      no: item.catalogueNo,
      name: item.name,
      powerTypeName: POWER_TYPE_TERMS[item.powerType].name,
      delegatingDepartment: item.delegatingDepartment,
      supervisingDepartment: item.supervisingDepartment,
      scopeText: item.scopeText ?? null,
      hasGuide: ctx.reference.guides.has(item.id),
    })),
  };
}
