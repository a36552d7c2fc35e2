import { timingSafeEqual } from 'node:crypto';
import { dateInShanghai, type Instant } from '@tongban/domain/time';
import { normaliseTyped, parseCaseNumber, parseReceiptCode } from '@tongban/gb';
import type { AppContext } from '../../app-context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { done, type Outcome } from '../../platform/outcome.ts';
import { findCountyByCode } from '../catalogue/index.ts';
import { readContents } from './case-content.ts';
import { type CaseRow, selectCaseByNumber } from './cases.store.ts';
import { receiptCodeHashOf } from './lookup-keys.ts';
import { giveTryBack, takeTry } from './tracking.store.ts';

export interface TrackingKey {
  /** As printed on the receipt, or as typed. */
  readonly number: string;
  /** The receipt's six characters, or the last four of the applicant's number. */
  readonly code: string;
}

const TRIES_A_DAY = 5;

/**
 * The case that somebody may see who knows its number and code. A wrong code and an unknown number are answered alike, and
 * after five wrong ones a day nothing is (design §9). The transaction must commit whatever the answer is: it counts the try.
 */
export async function findTrackedCase(
  tx: Tx,
  ctx: Pick<AppContext, 'keys' | 'reference'>,
  { number, code }: TrackingKey,
  now: Instant,
): Promise<Outcome<CaseRow>> {
  const parsed = parseCaseNumber(number);
  const county = parsed.ok ? findCountyByCode(ctx.reference, parsed.countyCode6) : undefined;
  if (!parsed.ok || !county) return UNKNOWN;
  const day = { countyId: county.id, number: parsed.normalised, day: dateInShanghai(now) };
  if ((await takeTry(tx, day)) > TRIES_A_DAY) {
    await giveTryBack(tx, day);
    return { kind: 'problem', problem: { code: 'tracking_locked' } };
  }
  const row = await selectCaseByNumber(tx, county.id, parsed.normalised);
  const isRight = await fits(tx, ctx, row, normaliseTyped(code));
  if (!row || !isRight) return UNKNOWN;
  await giveTryBack(tx, day);
  return done(row);
}

const UNKNOWN: Outcome<never> = {
  kind: 'problem',
  problem: {
    code: 'not_found',
    detail: '没有查到对应的办件：办件编号或者查询码不正确。',
    next: '请对照收件凭证核对编号和6位查询码；也可以用申请人证件号码的后四位查询。每个办件每天最多可以输错五次。',
  },
};

/** Every case is compared the same way, so that the time taken tells nothing of the code. */
async function fits(
  tx: Tx,
  ctx: Pick<AppContext, 'keys'>,
  row: CaseRow | undefined,
  code: string,
): Promise<boolean> {
  const receipt = parseReceiptCode(code);
  if (receipt.ok) {
    const hash = receiptCodeHashOf(ctx.keys, row?.number ?? '', receipt.normalised);
    return isEqual(hash, row?.receipt_code_hash ?? '');
  }
  if (!row || !/^[\dA-Z]{4}$/u.test(code)) return false;
  const { applicant } = row.state;
  const contentOf = await readContents(tx, ctx, row.county_id, [applicant]);
  return isEqual(code, contentOf(applicant, 'applicant')?.idNumber.slice(-code.length) ?? '');
}

function isEqual(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
}
