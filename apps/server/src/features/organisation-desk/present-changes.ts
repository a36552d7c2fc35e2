import type { OrganisationChangeRow } from '@tongban/contract';
import type { Organisation } from '@tongban/domain/organisation';
import type { AppContext } from '../../app-context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { namesOf } from '../staff/index.ts';
import { changeTitle } from './change-words.ts';
import type { OrganisationChange } from './changes.store.ts';

const STATE_NAMES: Readonly<Record<OrganisationChange['state'], string>> = {
  open: '等待确认',
  confirmed: '已确认',
  withdrawn: '已撤回',
};

/** Changes as rows, with who wrote each. */
export async function presentChanges(
  tx: Tx,
  { reference }: Pick<AppContext, 'reference'>,
  changes: readonly OrganisationChange[],
  organisations: ReadonlyMap<string, Organisation>,
): Promise<OrganisationChangeRow[]> {
  const names = await namesOf(
    tx,
    changes.map(({ written_by }) => written_by),
  );
  return changes.map((change) => ({
    countyId: change.county_id,
    id: change.id,
    kind: change.content.kind,
    title: changeTitle(change.content, { reference, organisations, writtenAt: change.written_at }),
    state: change.state,
    stateName: STATE_NAMES[change.state],
    writtenByName: names.get(change.written_by) ?? '',
    writtenAt: change.written_at,
  }));
}
