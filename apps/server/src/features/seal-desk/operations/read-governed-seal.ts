import type { GovernedSealView } from '@tongban/contract';
import { type Appointment, isInPost } from '@tongban/domain/organisation';
import {
  CARVING_AUTHORITY_NAMES,
  custodianAt,
  deputyOf,
  HAND_OVER_REASON_NAMES,
  impressionOf,
  leaveOf,
  SEAL_ACTS,
  type Seal,
  sealActsOf,
} from '@tongban/domain/seal';
import { POSTS, postMay } from '@tongban/domain/terms';
import { dateInShanghai, type Instant } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot, type Tx } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { papersSealedWith, waitingForSeal } from '../../cases/index.ts';
import { loadOrganisations, selectAppointmentsOfPart } from '../../organisations/index.ts';
import { GOVERNANCE_POSTS, namesOf, type StaffActor } from '../../staff/index.ts';
import { governedSeal } from '../governed-seal.ts';
import { nameOf, peopleOfSeal, presentSealRow } from '../seal-desk.present.ts';

/** One seal with its papers, its people and what the reader may do with it now. */
export async function readGovernedSeal(
  ctx: AppContext,
  actor: StaffActor,
  params: { readonly countyId: string; readonly sealId: string },
): Promise<Outcome<GovernedSealView>> {
  const now = ctx.clock.now();
  return inSnapshot(ctx.database, async (tx) => {
    const found = await governedSeal(tx, actor, params, now);
    if (found === undefined) return { kind: 'not_found' };
    const { seal, version, roles } = found;
    const { keepers, witnesses } = await peopleAt(tx, seal, now);
    const papers = await papersOf(tx, seal);
    const waiting = await waitingForSeal(tx, seal.countyId, seal.id);
    const names = await namesOf(tx, [
      ...peopleOfSeal(seal),
      ...[...keepers, ...witnesses].map(({ personId }) => personId),
      ...papers.flatMap(({ keeperId }) => (keeperId === null ? [] : [keeperId])),
    ]);
    const person = ({ personId, post }: Appointment) => ({
      personId,
      name: nameOf(names, personId) ?? '',
      postName: POSTS[post].name,
    });
    const organisations = await loadOrganisations(tx, seal.countyId);
    const custodian = custodianAt(seal, now, now);
    return done({
      row: presentSealRow(ctx.reference, seal, { now, organisations, names }),
      version,
      at: now,
      ...presentLife(seal, names),
      papersToCheck: papers.map(({ keeperId, ...paper }) => ({
        ...paper,
        keeperName: nameOf(names, keeperId),
      })),
      waitingCases: waiting,
      acts: sealActsOf(seal, roles).map((act) => {
        const { name, consequence } = SEAL_ACTS[act];
        return { act, name, consequence };
      }),
      keepers: keepers.map((held) => ({
        ...person(held),
        isCustodian: held.personId === custodian,
        isDeputy: held.personId === deputyOf(seal),
      })),
      witnesses: witnesses.map(person),
      returnTo: leaveOf(seal)?.giverId ?? null,
    });
  });
}

function presentLife(seal: Seal, names: ReadonlyMap<string, string>) {
  const { authorised, carved, handOvers, loss } = seal.life ?? {};
  return {
    authorised: authorised ? { byName: CARVING_AUTHORITY_NAMES[authorised.by], on: authorised.on } : null,
    carved: carved ?? null,
    handOvers: (handOvers ?? []).map(({ reason, giverId, receiverId, witnessId, returnOn }) => ({
      reasonName: HAND_OVER_REASON_NAMES[reason],
      giverName: nameOf(names, giverId),
      receiverName: nameOf(names, receiverId) ?? '',
      witnessName: nameOf(names, witnessId) ?? '',
      returnOn,
    })),
    impression: impressionOf(seal),
    loss: loss
      ? {
          lastConfirmedUseAt: loss.lastConfirmedUseAt,
          policeReport: loss.policeReport,
          noticePlace: loss.notice?.place ?? null,
          noticeOn: loss.notice?.publishedOn ?? null,
        }
      : null,
  };
}

/** E-10: only a lost seal has papers to check. */
async function papersOf(tx: Tx, { countyId, id, life }: Seal) {
  return life?.loss === undefined ? [] : papersSealedWith(tx, countyId, id, life.loss.lastConfirmedUseAt);
}

/** Who may receive the seal, and who may witness: people of its place, and those of the county who govern. One post each. */
async function peopleAt(tx: Tx, { countyId, townshipId }: Seal, now: Instant) {
  const today = dateInShanghai(now);
  const all = await selectAppointmentsOfPart(tx, { countyId, townshipId: null });
  const inPost = all.filter((held) => isInPost(held, today));
  const there = inPost.filter((held) => held.townshipId === townshipId);
  const governing = inPost.filter(({ post }) => GOVERNANCE_POSTS.includes(post));
  return {
    keepers: there.filter(({ post }) => postMay(post, 'seal')),
    witnesses: onePostEach([...there, ...governing].filter(({ post }) => post !== 'village_helper')),
  };
}

function onePostEach(appointments: readonly Appointment[]): Appointment[] {
  return [...new Map(appointments.toReversed().map((held) => [held.personId, held])).values()].reverse();
}
