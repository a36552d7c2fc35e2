import {
  capacitiesBeyond,
  decideCapacityEnd,
  decideOrganisationEnd,
  decideRenaming,
  isInPost,
  receiveCapacities,
} from '@tongban/domain/organisation';
import { type Decided, type Refusal, refuse } from '@tongban/domain/terms';
import { dateInShanghai, type LocalDate, localDate } from '@tongban/domain/time';
import type { AppContext } from '../../app-context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { selectAppointmentsOfPart, selectOrganisation } from '../organisations/index.ts';
import type { ChangeContent } from './changes.store.ts';

/**
 * What stands in the way of a change, by the rules of the act itself, before anybody is asked to confirm it. GOV-01 a first manager
 * where the county has one: then that one appoints.
 */
export async function checkChange(
  tx: Tx,
  { clock }: Pick<AppContext, 'clock'>,
  {
    id,
    countyId,
    content,
  }: { readonly id: string; readonly countyId: string; readonly content: ChangeContent },
): Promise<readonly Refusal[]> {
  const now = clock.now();
  const bodyOf = async (id: string | null) =>
    id === null ? null : ((await selectOrganisation(tx, countyId, id))?.state ?? null);
  const body = await bodyOf(content.organisationId);
  switch (content.kind) {
    case 'rename':
      return refusalsOf(decideRenaming(body, { ...content, from: localDate(content.from) }, now));
    case 'end': {
      const ending = { ...content, lastDay: localDate(content.lastDay) };
      const successor = await bodyOf(content.successorId);
      const capacities = body === null ? [] : capacitiesBeyond(body, ending.lastDay);
      return [
        ...refusalsOf(decideOrganisationEnd(body, ending, { successor })),
        ...(successor === null ? [] : refusalsOf(receiveCapacities(successor, { ...ending, capacities }))),
      ];
    }
    case 'move': {
      const ending = { ...content, lastDay: localDate(content.lastDay) };
      const received =
        content.successorId === null
          ? []
          : refusalsOf(receiveCapacities(await bodyOf(content.successorId), ending));
      return [...refusalsOf(decideCapacityEnd(body, ending)), ...received];
    }
    case 'first_manager':
      return checkFirstManager(tx, { id, countyId, name: content.name, today: dateInShanghai(now) });
  }
}

async function checkFirstManager(
  tx: Tx,
  asked: { readonly id: string; readonly countyId: string; readonly name: string; readonly today: LocalDate },
): Promise<readonly Refusal[]> {
  const { countyId, name, today } = asked;
  const postings = await selectAppointmentsOfPart(tx, { countyId, townshipId: null });
  const isThere = postings.some(
    (each) =>
      each.id !== asked.id &&
      each.post === 'county_service_manager' &&
      (isInPost(each, today) || each.from > today),
  );
  const refusals: Refusal[] = [];
  if (isThere) {
    refusals.push(
      refuse('GOV-01', {
        text: '该县区已有县政务服务管理人员。',
        next: '请由在任的县政务服务管理人员在“岗位”中登记。',
      }),
    );
  }
  if (name.trim() === '') refusals.push(refuse('GOV-03', { text: '没有填写姓名。' }));
  return refusals;
}

function refusalsOf(decision: Decided<unknown>): readonly Refusal[] {
  return decision.ok ? [] : decision.refusals;
}
