import { isInPost } from '@tongban/domain/organisation';
import { POSTS, type Post } from '@tongban/domain/terms';
import { dateInShanghai } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import type { Outcome } from '../../../platform/outcome.ts';
import {
  type Actor,
  appointPerson,
  type GovernanceResult,
  loadOrganisations,
  registerOrganisation,
  selectAppointmentsOfPart,
} from '../../organisations/index.ts';
import { type CreateAccount, type CreatedAccount, createAccount } from './create-account.ts';

export interface CreateAdministrator extends Omit<CreateAccount, 'personId'> {
  readonly post: Post;
  /** Of a county instead of the city: a security administrator for its people's accounts. */
  readonly countyId?: string;
}

/**
 * The first accounts of an installation: a person, the post at the city's body, which is registered when it is missing, and
 * the account. A county has a security administrator of its own at the body of its service managers. Field problems as
 * `createAccount`, and for a county that is not known or has no such body.
 */
export async function createAdministrator(
  ctx: AppContext,
  { post, countyId: ofCounty, ...account }: CreateAdministrator,
): Promise<Outcome<CreatedAccount>> {
  const countyBody = ofCounty === undefined ? undefined : await serviceBody(ctx, ofCounty);
  if (ofCounty !== undefined && (countyBody === undefined || post !== 'security_administrator')) {
    const message = '该县区还没有在任的县政务服务管理人员，或者该岗位不设在县区。';
    return { kind: 'invalid', fields: [{ field: 'countyId', message }] };
  }
  const made = await createAccount(ctx, { ...account, personId: null });
  if (made.kind !== 'done') return made;
  const { personId } = made.value;
  const actor = { personId, organisationId: null };
  const countyId = ofCounty ?? ctx.reference.city.code;
  const today = dateInShanghai(ctx.clock.now());
  const organisationId = countyBody ?? (await cityBody(ctx, actor));
  const appointed = await appointPerson(ctx, actor, {
    countyId,
    organisationId,
    townshipId: null,
    personId,
    post,
    employment: 'public_institution',
    from: today,
    until: null,
    trainedItemIds: [],
  });
  recorded(appointed, POSTS[post].name);
  return made;
}

/** The body at which the county's service managers are in post; undefined when there are none yet. */
async function serviceBody(ctx: AppContext, countyId: string): Promise<string | undefined> {
  const today = dateInShanghai(ctx.clock.now());
  const all = await inSnapshot(ctx.database, (tx) =>
    selectAppointmentsOfPart(tx, { countyId, townshipId: null }),
  );
  return all.find((each) => each.post === 'county_service_manager' && isInPost(each, today))?.organisationId;
}

/** The city's service bureau (菏泽市行政审批服务局), to which the documents give one body with two names. */
async function cityBody(ctx: AppContext, actor: Actor): Promise<string> {
  const { code: countyId, name } = ctx.reference.city;
  const known = await inSnapshot(ctx.database, (tx) => loadOrganisations(tx, countyId));
  const body = [...known.values()].find((organisation) => organisation.kind === 'city_body');
  if (body) return body.id;
  const registered = await registerOrganisation(ctx, actor, {
    countyId,
    kind: 'city_body',
    name: `${name}行政审批服务局`,
    shortName: '行政审批服务局',
    creditCode: null,
    townshipId: null,
    validFrom: dateInShanghai(ctx.clock.now()),
    validUntil: null,
    sealOwnerId: null,
  });
  return recorded(registered, name);
}

/** The id of what was recorded. Throws on a refusal: nothing that a person types here can cause one. */
function recorded(result: GovernanceResult, what: string): string {
  if (result.ok) return result.id;
  throw new Error(`${what} could not be recorded: ${JSON.stringify(result)}`);
}
