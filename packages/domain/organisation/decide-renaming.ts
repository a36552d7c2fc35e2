import { type Decided, decided, type Refusal, refuse, refused } from '../terms/index.ts';
import { dateInShanghai, type Instant } from '../time/index.ts';
import {
  type Organisation,
  type OrganisationEvent,
  organisationUntil,
  type Renaming,
} from './organisation.ts';

/**
 * A body goes on under another name from a day (E-05): the id, the powers and the papers stay. Recorded on that day or after it,
 * so that the name on every screen is the one in force. GOV-02 a day to come, before the body or before its last renaming, or
 * after its end; GOV-03 no name, the same name or no document; GOV-04 without the body.
 */
export function decideRenaming(
  state: Organisation | null,
  command: Renaming,
  now: Instant,
): Decided<OrganisationEvent> {
  if (state === null) return refused([refuse('GOV-04', { text: '没有找到该机构的登记。' })]);
  const { name, shortName, from, basis } = command;
  const refusals: Refusal[] = [];
  if (name.trim() === '' || shortName.trim() === '') {
    refusals.push(refuse('GOV-03', { text: '没有填写新的机构名称或者简称。' }));
  }
  if (name === state.name && shortName === state.shortName) {
    refusals.push(refuse('GOV-03', { text: '新名称与现名称相同。' }));
  }
  if (basis.trim() === '') refusals.push(refuse('GOV-03', { text: '须写明更名所依据的文件名称和文号。' }));
  if (from > dateInShanghai(now)) {
    refusals.push(
      refuse('GOV-02', { text: '更名日期还没有到。', next: '请在更名当日或者之后登记，系统不提前改名。' }),
    );
  }
  const lastDay = organisationUntil(state);
  if (from <= state.validFrom || (lastDay !== null && from > lastDay)) {
    refusals.push(refuse('GOV-02', { text: '更名日期不在机构存续期间。' }));
  }
  const lastFormer = state.formerNames?.at(-1);
  if (lastFormer !== undefined && from <= lastFormer.until) {
    refusals.push(refuse('GOV-02', { text: `更名日期早于上一次更名（原名称用至${lastFormer.until}）。` }));
  }
  return refusals.length > 0
    ? refused(refusals)
    : decided({ type: 'organisationRenamed', typeVersion: 1, payload: command });
}
