import type { NameWorkGroupBody } from '@tongban/contract';
import { decideWorkGroup } from '@tongban/domain/delegation';
import { localDate } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import type { Outcome } from '../../../platform/outcome.ts';
import { workGroupStream } from '../../delegations/index.ts';
import {
  loadOrganisations,
  recordedOutcome,
  recordGovernance,
  writeText,
} from '../../organisations/index.ts';
import type { StaffActor } from '../../staff/index.ts';
import { planWriterOf } from '../county-plans.policy.ts';

/** Names and offices of a group's people by the id of each member, as they are kept outside the ledger. */
export type GroupPeople = Readonly<Record<string, { readonly name: string; readonly title: string }>>;

/** Names the work group anew; refusals as `decideWorkGroup`. Not found: another county. */
export async function nameWorkGroup(
  ctx: AppContext,
  staff: StaffActor,
  countyId: string,
  { expectedVersion, namedOn, members }: NameWorkGroupBody,
): Promise<Outcome<{ id: string; version: number }>> {
  const by = planWriterOf(staff, countyId);
  if (by === undefined) return { kind: 'not_found' };
  const named = members.map((member) => ({ ...member, id: ctx.ids.uuid() }));
  const people: GroupPeople = Object.fromEntries(named.map(({ id, name, title }) => [id, { name, title }]));
  const at = ctx.clock.now();
  const text = writeText(ctx, { countyId, kind: 'work-group.people', content: people, at });
  return recordedOutcome(
    await recordGovernance(ctx, by, {
      countyId,
      stream: workGroupStream,
      key: countyId,
      expectedVersion,
      touches: {},
      loadFacts: async (tx) => ({ organisations: await loadOrganisations(tx, countyId) }),
      decide: (_state, facts, now) =>
        decideWorkGroup(
          {
            members: named.map(({ id, role, organisationId }) => ({ id, role, organisationId })),
            people: text.ref,
            namedOn: localDate(namedOn),
            missingNames: named.filter(({ name, title }) => name === '' || title === '').length,
          },
          facts,
          now,
        ),
      alongside: (tx) => text.save(tx),
    }),
  );
}
