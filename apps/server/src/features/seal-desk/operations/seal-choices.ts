import type { SealChoicesView, SealNameView } from '@tongban/contract';
import { existsOn, type Organisation } from '@tongban/domain/organisation';
import {
  CARVING_AUTHORITY_NAMES,
  carvingAuthorityOf,
  SEAL_KIND_NAMES,
  type SealKind,
  sealTextFor,
} from '@tongban/domain/seal';
import { dateInShanghai, type LocalDate } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { inStatements } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { findCounty } from '../../catalogue/index.ts';
import { sealImage } from '../../documents/index.ts';
import { loadOrganisations } from '../../organisations/index.ts';
import { sealNaming } from '../../seals/index.ts';
import { GOVERNANCE_POSTS, governorOf, type StaffActor } from '../../staff/index.ts';

/** Whose seals can be carved, in the counties the actor governs. */
export async function sealChoices(ctx: AppContext, actor: StaffActor): Promise<Outcome<SealChoicesView>> {
  const today = dateInShanghai(ctx.clock.now());
  return inStatements(ctx.database, async (tx) => {
    const counties = [];
    for (const county of ctx.reference.counties) {
      if (!governorOf(actor, GOVERNANCE_POSTS, { countyId: county.id, townshipId: null })) continue;
      const owners = [...(await loadOrganisations(tx, county.id)).values()].filter((o) =>
        ownsSeals(o, today),
      );
      const naming = sealNaming(ctx.reference, owners[0], null);
      counties.push({
        id: county.id,
        name: county.name,
        authorityName: naming === null ? '' : CARVING_AUTHORITY_NAMES[carvingAuthorityOf(naming)],
        owners: owners.map(({ id, name }) => ({ value: id, name })),
        townships: county.townships.map(({ id, name }) => ({ value: id, name })),
      });
    }
    const kinds = Object.entries(SEAL_KIND_NAMES).map(([value, name]) => ({ value, name }));
    return done({ counties, kinds });
  });
}

/** a department of the county, or the 管委会 that owns the seals of its departments. */
function ownsSeals(organisation: Organisation, today: LocalDate): boolean {
  const { kind, id, sealOwnerId } = organisation;
  return (
    (kind === 'county_department' || kind === 'county_government') &&
    sealOwnerId === id &&
    existsOn(organisation, today)
  );
}

/** The name by the register and the pattern, with a picture of it marked as a specimen. */
export async function suggestSealName(
  ctx: AppContext,
  actor: StaffActor,
  asked: {
    readonly countyId: string;
    readonly owner: string;
    readonly township?: string;
    readonly kind: SealKind;
  },
): Promise<Outcome<SealNameView>> {
  const { countyId, owner, township = null, kind } = asked;
  const isReachable = governorOf(actor, GOVERNANCE_POSTS, { countyId, townshipId: township });
  if (!isReachable || findCounty(ctx.reference, countyId) === undefined) return { kind: 'not_found' };
  const organisations = await inStatements(ctx.database, (tx) => loadOrganisations(tx, countyId));
  const naming = sealNaming(ctx.reference, organisations.get(owner), township);
  if (naming === null) return { kind: 'not_found' };
  const name = sealTextFor(kind, naming);
  return done({ name, specimen: sealImage(name, { specimen: true }) });
}
