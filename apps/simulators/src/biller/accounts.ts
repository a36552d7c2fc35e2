// Invented households and what they owe, the same at every start. Accounts 1000000001 to 1000000200 exist; …07 owes
// nothing, …08 is slow, …09 fails, …10 answers late after the charge was opened.
import { createHash } from 'node:crypto';

export type Kind = 'water' | 'electricity' | 'gas' | 'heating';

export function isKind(text: string | undefined): text is Kind {
  return text === 'water' || text === 'electricity' || text === 'gas' || text === 'heating';
}

/** Amounts in 分. */
type Rule =
  | { readonly kind: 'full' }
  | { readonly kind: 'partial'; readonly least: number }
  | { readonly kind: 'prepay'; readonly least: number; readonly most: number };

interface Bill {
  readonly billNumber: string;
  readonly period: string;
  readonly outstanding: number;
  readonly lateFee: number;
  readonly rule: Rule;
}

const SURNAMES = [...'王李张刘陈杨赵黄周吴'];
const GIVEN = ['建国', '秀英', '志强', '桂兰', '海涛', '春梅', '文斌', '玉珍', '庆华', '丽萍'];
const FIRST = 1_000_000_001;
const LAST = 1_000_000_200;

/** The household of an account; null where the company has no such account. */
export function householdOf(account: string): { readonly name: string; readonly address: string } | null {
  if (!/^\d{10}$/.test(account)) return null;
  const index = Number(account) - FIRST;
  if (index < 0 || index > LAST - FIRST) return null;
  const name = `${SURNAMES[index % 10]}${GIVEN[Math.floor(index / 10 + index) % 10]}`;
  return {
    name,
    address: `示例小区${1 + (index % 18)}号楼${1 + (index % 4)}单元${101 + (index % 6) * 100}室`,
  };
}

const RULES: Readonly<Record<Kind, Rule>> = {
  water: { kind: 'partial', least: 1000 },
  electricity: { kind: 'prepay', least: 1000, most: 100_000 },
  gas: { kind: 'prepay', least: 1000, most: 50_000 },
  heating: { kind: 'full' },
};

/** Least and most that a household may owe for one period. */
const AMOUNTS: Readonly<Record<Kind, readonly [number, number]>> = {
  water: [1800, 12_000],
  electricity: [4500, 38_000],
  gas: [3000, 22_000],
  heating: [120_000, 260_000],
};
const PERIODS: Readonly<Record<Kind, readonly string[]>> = {
  water: ['上一抄表周期', '上上抄表周期'],
  electricity: ['上一用电月'],
  gas: ['上一抄表周期'],
  heating: ['本采暖季'],
};

/** The bills of an account after what was paid on each; a bill that is paid off and takes no prepayment is not told. */
export function billsOf(
  kind: Kind,
  county: string,
  account: string,
  paidOn: (billNumber: string) => number,
): Bill[] {
  if (householdOf(account) === null) return [];
  return PERIODS[kind].flatMap((period, index): Bill[] => {
    const digest = createHash('sha256').update(`${kind}/${county}/${account}/${index}`).digest();
    const billNumber = `${kind.slice(0, 1).toUpperCase()}${digest.toString('hex').slice(0, 14)}`;
    // Only every third household is behind with a second period.
    const owesNothing = account.endsWith('07') || (index > 0 && digest.readUInt8(30) % 3 > 0);
    const [least, most] = AMOUNTS[kind];
    const owed = owesNothing ? 0 : least + (digest.readUInt32BE(0) % (most - least));
    const lateFee = owesNothing || index === 0 ? 0 : Math.round(owed * 0.02);
    const outstanding = Math.max(0, owed + lateFee - paidOn(billNumber));
    if (outstanding === 0 && (RULES[kind].kind !== 'prepay' || index > 0)) return [];
    return [{ billNumber, period, outstanding, lateFee: outstanding > 0 ? lateFee : 0, rule: RULES[kind] }];
  });
}
