import type { AuthorityAnswer } from '@tongban/domain/authority';
import canonicalize from 'canonicalize';
import type { KeyRing } from '../../platform/crypto/key-ring.ts';
import { secretKeyOf } from '../../platform/crypto/secret-key.ts';
import { hmacSm3Hex } from '../../platform/crypto/sm3.ts';
import type { AuthorityQuery } from './operations/explain-authority.ts';

const CODE_LENGTH = 20;

/**
 * The code under a 权限证明: 80 bits of HMAC-SM3 over question and answer. Nothing is stored: the question names when it was
 * known, so whoever asks it again gets the same answer from the same ledger, and with it the same code (design §2.1).
 */
export function statementCode(
  keys: KeyRing,
  question: Required<AuthorityQuery>,
  { allowed, mode, decidingOrganId, chain, refusals }: AuthorityAnswer,
): string {
  const answer = { allowed, mode, decidingOrganId, chain, refusals: refusals.map(({ code }) => code) };
  const text = canonicalize({ question, answer }) ?? '';
  return hmacSm3Hex(secretKeyOf(keys.indexKey), `authority-statement\u0000${text}`)
    .slice(0, CODE_LENGTH)
    .toUpperCase();
}
