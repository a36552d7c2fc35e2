import { type CatalogueItem, type LawRef, MODES } from '../catalogue/index.ts';
import { type Refusal, refuse } from '../terms/index.ts';
import type { Catalogue } from './catalogue-at.ts';
import type { EditionChange } from './catalogue-edition.ts';

export interface EditionText {
  readonly title: string;
  readonly changes: readonly EditionChange[];
}

export interface EditionFacts {
  /** The newest published edition, on whose items the draft is written. */
  readonly newest: Catalogue;
  readonly laws: readonly LawRef[];
}

/** Why an edition cannot be published: about one of its changes, by its place from 0, or with null about the whole. */
export interface EditionFault {
  readonly at: number | null;
  readonly refusal: Refusal;
}

/**
 * All that forbids publishing what a draft says. GOV-03 no title, no change, or a change without what it must say; GOV-01 an
 * item changed twice, or a name that another item has; GOV-04 an item, a department or an article that is not known.
 */
export function findEditionFaults({ title, changes }: EditionText, facts: EditionFacts): EditionFault[] {
  const whole: Refusal[] = [];
  if (title.trim() === '') whole.push(refuse('GOV-03', { text: '没有填写目录名称。' }));
  if (changes.length === 0) whole.push(refuse('GOV-03', { text: '与上一版没有差异，不需要印发新版。' }));
  return [
    ...whole.map((refusal) => ({ at: null, refusal })),
    ...changes.flatMap((change, at) =>
      [...faultsOf(change, facts), ...repeats(changes, at, facts)].map((refusal) => ({ at, refusal })),
    ),
  ];
}

function faultsOf(change: EditionChange, facts: EditionFacts): Refusal[] {
  switch (change.kind) {
    case 'added':
      return addedFaults(change, facts);
    case 'ended':
      return [...unknownItem(change.itemId, facts), ...missing([['终止理由', change.reason]])];
    case 'reworded': {
      const before = facts.newest.items.find(({ id }) => id === change.itemId);
      const isSame =
        before?.name === change.name.trim() && (before.scopeText ?? null) === (change.scopeText ?? null);
      return [
        ...unknownItem(change.itemId, facts),
        ...missing([
          ['事项名称', change.name],
          ['调整理由', change.reason],
        ]),
        ...(isSame ? [refuse('GOV-03', { text: `事项“${before.name}”的表述没有变化。` })] : []),
      ];
    }
  }
}

function addedFaults(
  { item, modes, justification, basis }: EditionChange & { kind: 'added' },
  { newest, laws }: EditionFacts,
): Refusal[] {
  const refusals = missing([
    ['事项名称', item.name],
    ['新增理由', justification],
  ]);
  if (modes.length === 0 || modes.some((mode) => !MODES.includes(mode))) {
    refusals.push(refuse('GOV-03', { text: `新增事项“${item.name}”没有选定实施方式。` }));
  }
  const known = [...newest.items, ...newest.ended.map((each) => each.item)];
  const departments = (of: (each: CatalogueItem) => string) => known.map(of);
  if (
    !departments((each) => each.delegatingDepartment).includes(item.delegatingDepartment) ||
    !departments((each) => each.supervisingDepartment).includes(item.supervisingDepartment)
  ) {
    refusals.push(
      refuse('GOV-04', { text: `新增事项“${item.name}”的赋权部门或者监管部门不在目录所列部门之内。` }),
    );
  }
  if (basis !== null && !isKnownBasis(basis, laws)) {
    refusals.push(
      refuse('GOV-04', { text: `新增事项“${item.name}”的依据不在法规库内，请留空，标为待县补充。` }),
    );
  }
  return refusals;
}

/** An article is cited only where the text was read and has it. */
function isKnownBasis(
  { lawId, article }: { lawId: string; article: string | null },
  laws: readonly LawRef[],
) {
  const law = laws.find(({ id }) => id === lawId);
  return law !== undefined && (article === null || law.articles.some((each) => each.article === article));
}

function unknownItem(itemId: string, { newest }: EditionFacts): Refusal[] {
  return newest.items.some(({ id }) => id === itemId)
    ? []
    : [refuse('GOV-04', { text: '上一版目录没有这个事项，或者已经终止。' })];
}

function missing(fields: readonly (readonly [name: string, text: string])[]): Refusal[] {
  const empty = fields.filter(([, text]) => text.trim() === '').map(([name]) => name);
  return empty.length === 0 ? [] : [refuse('GOV-03', { text: `没有填写：${empty.join('、')}。` })];
}

/** GOV-01: an earlier change of the draft is about the same item, or gives the same name; or an item in force has it. */
function repeats(changes: readonly EditionChange[], at: number, { newest }: EditionFacts): Refusal[] {
  const change = changes[at];
  if (change === undefined) return [];
  const earlier = changes.slice(0, at);
  const refusals: Refusal[] = [];
  const isKnownId =
    change.kind === 'added' &&
    [...newest.items, ...newest.ended.map(({ item }) => item)].some(({ id }) => id === change.item.id);
  if (isKnownId) refusals.push(refuse('GOV-01', { text: `事项“${change.item.name}”已经在目录内。` }));
  if (earlier.some((each) => itemIdOf(each) === itemIdOf(change))) {
    refusals.push(refuse('GOV-01', { text: '同一事项在一版目录中只能有一项调整。' }));
  }
  const name = nameOf(change);
  if (name === null || name === '') return refusals;
  const touched = new Set(changes.map(itemIdOf));
  const isTaken =
    earlier.some((each) => nameOf(each) === name) ||
    newest.items.some((item) => item.name === name && !touched.has(item.id));
  if (isTaken) refusals.push(refuse('GOV-01', { text: `目录中已经有名为“${name}”的事项。` }));
  return refusals;
}

export function itemIdOf(change: EditionChange): string {
  return change.kind === 'added' ? change.item.id : change.itemId;
}

function nameOf(change: EditionChange): string | null {
  if (change.kind === 'ended') return null;
  return (change.kind === 'added' ? change.item.name : change.name).trim();
}
