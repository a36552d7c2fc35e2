import type { AuthorityAct, AuthorityAnswer } from '@tongban/domain/authority';
import type { County, Township } from '@tongban/domain/catalogue';
import { nameOfBodyOn } from '@tongban/domain/organisation';
import { dateInShanghai, type Instant } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import { type FoundItem, findItem } from '../../catalogue/index.ts';
import { loadOrganisations } from '../../organisations/index.ts';
import { placeOf } from '../place-of.ts';
import { statementCode } from '../statement-code.ts';
import { explainAuthority } from './explain-authority.ts';

export interface StatementQuery {
  /** Id or code of a township, or of a county for its own power. */
  readonly place: string;
  readonly item: string;
  readonly act: AuthorityAct;
  readonly at: Instant;
  /** Not after now: what is not recorded yet can be stated by nobody. */
  readonly knownAt: Instant;
}

/** 权限证明: question, answer and the code by which both are found unchanged. */
export interface AuthorityStatement extends Pick<StatementQuery, 'act' | 'at' | 'knownAt'> {
  readonly county: County;
  readonly township: Township | null;
  readonly item: FoundItem['item'];
  readonly answer: AuthorityAnswer;
  readonly organName: string | null;
  readonly code: string;
}

/** Who could do the act there and then, as known at `knownAt`; undefined when there is no such place or item. */
export async function stateAuthority(
  ctx: Pick<AppContext, 'database' | 'clock' | 'reference' | 'keys'>,
  { place, item, act, at, knownAt }: StatementQuery,
): Promise<AuthorityStatement | undefined> {
  const where = placeOf(ctx.reference, place);
  const found = findItem(ctx.reference, item);
  if (where === undefined || found === undefined) return undefined;
  const { county, township } = where;
  const question = {
    countyId: county.id,
    townshipId: township?.id ?? null,
    itemId: found.item.id,
    act,
    at,
    knownAt,
  };
  const answer = await explainAuthority(ctx, question);
  const organisations = await inSnapshot(ctx.database, (tx) => loadOrganisations(tx, county.id));
  const code = statementCode(ctx.keys, question, answer);
  return {
    county,
    township,
    item: found.item,
    act,
    at,
    knownAt,
    answer,
    organName: nameOfBodyOn(organisations, answer.decidingOrganId, dateInShanghai(at), knownAt),
    code,
  };
}
