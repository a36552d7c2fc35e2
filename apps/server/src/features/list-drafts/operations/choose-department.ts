import { type Refusal, refuse } from '@tongban/domain/terms';
import type { AppContext } from '../../../app-context.ts';
import { inTransaction } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { loadOrganisations } from '../../delegations/index.ts';
import type { Actor } from '../../organisations/index.ts';
import { namesOf } from '../../staff/index.ts';
import { saveItemChoice, selectItemChoices } from '../item-choices.store.ts';
import { itemHolders } from '../item-holders.ts';

interface ChooseDepartment {
  readonly countyId: string;
  readonly itemId: string;
  readonly departmentId: string;
  readonly supervisorId: string;
  /** 0 = nobody chose yet. */
  readonly expectedVersion: number;
}

/**
 * 选定: with which department the next drafts of all townships begin. It changes no list. AUT-01 a body without the power;
 * GOV-04 one that does not supervise the item.
 */
export async function chooseDepartment(
  ctx: Pick<AppContext, 'database' | 'clock'>,
  by: Actor,
  { countyId, itemId, departmentId, supervisorId, expectedVersion }: ChooseDepartment,
): Promise<Outcome<{ readonly id: string; readonly version: number }>> {
  const now = ctx.clock.now();
  return inTransaction(
    ctx.database,
    async (tx): Promise<Outcome<{ readonly id: string; readonly version: number }>> => {
      const holders = itemHolders(await loadOrganisations(tx, countyId), itemId, undefined, now);
      const refusals: Refusal[] = [];
      if (!holders.departmentIds.includes(departmentId)) refusals.push(refuse('AUT-01'));
      if (!holders.supervisorIds.includes(supervisorId)) {
        refusals.push(refuse('GOV-04', { text: '该机构没有登记为本事项的监管部门。' }));
      }
      if (refusals.length > 0) return { kind: 'refused', refusals };
      const version = expectedVersion + 1;
      const saved = await saveItemChoice(tx, {
        county_id: countyId,
        item_id: itemId,
        version,
        department_id: departmentId,
        supervisor_id: supervisorId,
        changed_by: by.personId,
        changed_at: now,
      });
      if (saved) return done({ id: itemId, version });
      const known = (await selectItemChoices(tx, countyId)).get(itemId);
      const names = await namesOf(tx, known ? [known.changed_by] : []);
      const lastEvents = known
        ? [
            {
              type: 'departmentChosen',
              name: '选定赋权部门',
              actor: names.get(known.changed_by) ?? known.changed_by,
              at: known.changed_at,
            },
          ]
        : [];
      return { kind: 'conflict', conflict: { actualVersion: known?.version ?? 0, lastEvents } };
    },
  );
}
