import type { Applicant } from '@tongban/contract';
import { makeCreditCode, makeIdentityNumber } from '@tongban/gb';
import {
  applicantGramsOf,
  applicantIndexOf,
  phoneIndexOf,
} from '../../apps/server/src/features/cases/lookup-keys.ts';
import { maskedHolder } from '../../apps/server/src/features/cases/masked-holder.ts';
import type { KeyRing } from '../../apps/server/src/platform/crypto/key-ring.ts';
import { nameOf, scatter } from './names.ts';

const SHOPS = [
  '家常菜馆',
  '水煎包店',
  '羊汤馆',
  '早点铺',
  '面馆',
  '小笼包店',
  '烧饼铺',
  '超市',
  '理发店',
  '药店',
];

/** The applicant of the n-th case: two of three are persons, the others shops with their owner. */
export function applicantOf(n: number, townshipName: string): Applicant {
  const name = nameOf(n);
  const phone = `1${3 + (scatter(n, 21) % 6)}${String(scatter(n, 22) % 1_000_000_000).padStart(9, '0')}`;
  if (scatter(n, 23) % 3 > 0) {
    return { kind: 'natural_person', name, idNumber: identityNumberOf(n), phone, contactName: null };
  }
  return {
    kind: 'individual_business',
    name: `${townshipName}${name}${SHOPS[scatter(n, 24) % SHOPS.length]}`,
    idNumber: creditCodeOf(n),
    phone,
    contactName: name,
  };
}

/** The columns by which the case is found and shown. */
export function applicantColumns(keys: KeyRing, { kind, name, idNumber, phone }: Applicant) {
  return {
    applicant_index: applicantIndexOf(keys, idNumber),
    phone_index: phoneIndexOf(keys, phone),
    applicant_grams: applicantGramsOf(keys, name),
    applicant_masked: maskedHolder(kind, name),
  };
}

function identityNumberOf(n: number): string {
  const day = new Date(Date.UTC(1950, 0, 1) + (n % 20_000) * 86_400_000);
  return makeIdentityNumber({
    regionCode: '371721',
    birthDate: day.toISOString().slice(0, 10),
    sequence: Math.floor(n / 20_000) % 1000,
  });
}

function creditCodeOf(n: number): string {
  return makeCreditCode({
    department: '9',
    kind: '2',
    region: '371721',
    body8: `MA${String(n % 1_000_000).padStart(6, '0')}`,
  });
}
