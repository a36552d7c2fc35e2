import { nameOn, type Organisation } from '@tongban/domain/organisation';
import { CAPACITY_NAMES } from '@tongban/domain/register';
import { EMPLOYMENT_NAMES } from '@tongban/domain/terms';
import { addDays, dateInShanghai, type Instant, localDate } from '@tongban/domain/time';
import type { AppContext } from '../../app-context.ts';
import { findItem } from '../catalogue/index.ts';
import type { ChangeContent } from './changes.store.ts';

interface Words {
  readonly reference: AppContext['reference'];
  readonly organisations: ReadonlyMap<string, Organisation>;
  /** When it was written: the body is called as it was then. */
  readonly writtenAt: Instant;
}

interface LabelledFact {
  readonly label: string;
  readonly text: string;
}

/** What a change does, in one sentence. */
export function changeTitle(content: ChangeContent, words: Words): string {
  const name = bodyName(words, content.organisationId);
  switch (content.kind) {
    case 'rename':
      return `${name}更名为${content.name}`;
    case 'end':
      return content.successorId === null
        ? `撤销${name}`
        : `${name}并入${bodyName(words, content.successorId)}`;
    case 'move':
      return content.successorId === null
        ? `终止${name}的${content.capacities.length}项职能`
        : `${name}的${content.capacities.length}项职能划给${bodyName(words, content.successorId)}`;
    case 'first_manager':
      return `${content.name}任${name}的县政务服务管理人员`;
  }
}

/** Everything that a change says, to be read before it is confirmed. */
export function changeFacts(content: ChangeContent, words: Words): LabelledFact[] {
  const body = { label: '机构', text: bodyName(words, content.organisationId) };
  switch (content.kind) {
    case 'rename':
      return [
        body,
        { label: '新名称', text: content.name },
        { label: '简称', text: content.shortName },
        { label: '更名日期', text: content.from },
        { label: '依据', text: content.basis },
      ];
    case 'end':
      return [
        body,
        { label: '最后一日', text: content.lastDay },
        { label: '承接机构', text: successorText(words, content) },
        { label: '依据', text: content.basis },
      ];
    case 'move':
      return [
        body,
        { label: '职能', text: content.capacities.map((each) => capacityText(words, each)).join('、') },
        { label: '最后一日', text: content.lastDay },
        { label: '承接机构', text: successorText(words, content) },
        { label: '依据', text: content.basis },
      ];
    case 'first_manager':
      return [
        body,
        { label: '姓名', text: content.name },
        { label: '用工性质', text: EMPLOYMENT_NAMES[content.employment] },
        { label: '起始日期', text: content.from },
      ];
  }
}

function successorText(
  words: Words,
  { successorId, lastDay }: { readonly successorId: string | null; readonly lastDay: string },
): string {
  if (successorId === null) return '无';
  return `${bodyName(words, successorId)}，自${addDays(localDate(lastDay), 1)}起`;
}

function capacityText(
  { reference }: Words,
  { kind, itemId }: Extract<ChangeContent, { kind: 'move' }>['capacities'][number],
): string {
  const item = itemId === null ? undefined : findItem(reference, itemId)?.item.name;
  return item === undefined ? CAPACITY_NAMES[kind] : `${CAPACITY_NAMES[kind]}（${item}）`;
}

function bodyName({ organisations, writtenAt }: Words, id: string): string {
  const found = organisations.get(id);
  return found === undefined ? '（未登记的机构）' : nameOn(found, dateInShanghai(writtenAt), writtenAt);
}
