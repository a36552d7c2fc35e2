import type { SealPlanView } from '@tongban/contract';
import { type Appointment, isInPost, type Organisation } from '@tongban/domain/organisation';
import {
  CARVING_AUTHORITY_NAMES,
  carvingAuthorityOf,
  lackingSealOwners,
  presentSealStatus,
  type Seal,
  sealNameFor,
} from '@tongban/domain/seal';
import { type OrganisationId, postMay } from '@tongban/domain/terms';
import { dateInShanghai } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot, type Tx } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { findTownship, type ReferenceData } from '../../catalogue/index.ts';
import { selectLists, selectSeals } from '../../delegations/index.ts';
import { loadOrganisations, selectAppointmentsOfPart } from '../../organisations/index.ts';
import { sealNaming, sealVersions } from '../../seals/index.ts';
import { GOVERNANCE_POSTS, governorOf, namesOf, type StaffActor } from '../../staff/index.ts';

type Context = Pick<AppContext, 'database' | 'clock' | 'reference'>;

/** What is to be done for the 2号公章 of a county: those its lists need, those to carve, those to hand out. */
export async function readSealPlan(
  ctx: Context,
  actor: StaffActor,
  asked: string | undefined,
): Promise<Outcome<SealPlanView>> {
  const counties = ctx.reference.counties.filter(({ id }) =>
    governorOf(actor, GOVERNANCE_POSTS, { countyId: id, townshipId: null }),
  );
  const county = counties.find(({ id }) => asked === undefined || id === asked);
  if (county === undefined) return { kind: 'not_found' };
  const { id: countyId, name: countyName } = county;
  const today = dateInShanghai(ctx.clock.now());
  return inSnapshot(ctx.database, async (tx) => {
    const part = { countyId, townshipId: null };
    const organisations = await loadOrganisations(tx, countyId);
    const seals = (await selectSeals(tx, part)).filter(({ kind }) => kind === 'approval_no2');
    const inPost = (await selectAppointmentsOfPart(tx, part)).filter((held) => isInPost(held, today));
    const names = await namesOf(tx, [...new Set(inPost.map(({ personId }) => personId))]);
    const choice = ({ personId }: Appointment) => ({ value: personId, name: names.get(personId) ?? '' });
    const places = { reference: ctx.reference, organisations };
    const plan = await lackingSeals(tx, places, countyId, seals);
    const versions = await sealVersions(tx, countyId);
    const column = (seal: Seal) => ({
      ...sealColumns(ctx.reference, seal),
      version: versions.get(seal.id) ?? 0,
    });
    const naming = sealNaming(ctx.reference, [...organisations.values()][0], null);
    return done({
      countyId,
      countyName,
      counties: counties.map(({ id, name }) => ({ value: id, name })),
      authorityName: naming === null ? '' : CARVING_AUTHORITY_NAMES[carvingAuthorityOf(naming)],
      today,
      lacking: plan,
      toCarve: seals
        .filter((seal) => presentSealStatus(seal) === 'authorised')
        .map((seal) => ({ ...column(seal), authorisedOn: seal.life?.authorised?.on ?? null })),
      toRelease: seals
        .filter((seal) => ['carved', 'issued'].includes(presentSealStatus(seal)))
        .map((seal) => ({ ...column(seal), keepers: keepersOf(inPost, seal).map(choice) })),
      witnesses: witnessesIn(inPost).map(choice),
    });
  });
}

interface Places {
  readonly reference: ReferenceData;
  readonly organisations: ReadonlyMap<OrganisationId, Organisation>;
}

/** The seals that the newest lists need and that nobody has authorised. */
async function lackingSeals(
  tx: Tx,
  { reference, organisations }: Places,
  countyId: string,
  seals: readonly Seal[],
): Promise<SealPlanView['lacking']> {
  const lists = await selectLists(tx, { countyId, townshipId: null });
  return lists.flatMap(({ townshipId, versions }) => {
    const own = seals.filter((seal) => seal.townshipId === townshipId);
    const owners = lackingSealOwners(versions.at(-1)?.rows ?? [], own, organisations);
    return owners.flatMap((sealOwnerId) => {
      const owner = organisations.get(sealOwnerId);
      const naming = sealNaming(reference, owner, townshipId);
      if (owner === undefined || naming === null) return [];
      const townshipName = findTownship(reference, townshipId)?.name ?? townshipId;
      return [{ townshipId, townshipName, sealOwnerId, ownerName: owner.name, name: sealNameFor(naming) }];
    });
  });
}

function sealColumns(reference: ReferenceData, { id, name, townshipId }: Seal) {
  const place = townshipId ?? '';
  return { id, name, townshipId: place, townshipName: findTownship(reference, place)?.name ?? place };
}

/** Who may take the seal over: keepers in post where it is used, one entry each. */
function keepersOf(inPost: readonly Appointment[], { townshipId }: Seal): Appointment[] {
  return oneEach(inPost.filter((held) => held.townshipId === townshipId && postMay(held.post, 'seal')));
}

/** Who may witness for many townships: people of the county who govern. */
function witnessesIn(inPost: readonly Appointment[]): Appointment[] {
  return oneEach(inPost.filter(({ post }) => GOVERNANCE_POSTS.includes(post)));
}

function oneEach(appointments: readonly Appointment[]): Appointment[] {
  return [...new Map(appointments.map((held) => [held.personId, held])).values()];
}
