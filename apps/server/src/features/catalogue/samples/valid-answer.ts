import type { Answers } from '@tongban/contract';
import type { FormField, Guide } from '@tongban/domain/catalogue';
import { addDays } from '@tongban/domain/time';
import { type InventedParty, inventPerson, pick } from './invented-party.ts';
import type { SampleWish } from './sample-wish.ts';
import { DAYS_FROM_TODAY, QUANTITIES, TEXTS } from './sample-words.ts';
import { validRows } from './valid-rows.ts';

type Answer = Answers[string];

/** A valid answer to one field; null where an optional field is left open. */
export function validAnswer(
  field: FormField,
  guide: Guide,
  party: InventedParty,
  wish: SampleWish,
): Answer | null {
  if (field.type === 'file') return filesFor(field, wish);
  const given = tied(field, guide, party, wish);
  if (given !== undefined) return given;
  if (!field.required && !isFilled(field, wish)) return null;
  return ANSWERS[field.type]?.(field, party, wish) ?? textFor(field, party, wish);
}

/** Fields that only make sense together with another answer. */
function tied(
  field: FormField,
  guide: Guide,
  party: InventedParty,
  wish: SampleWish,
): Answer | null | undefined {
  const key = `${guide.itemId}.${field.id}`;
  if (AGE_GROUP_FIELDS.has(key)) return ageGroupOf(party.person.birthDate, wish.today);
  if (field.label === '性别') return party.person.sex;
  // A second party: husband and wife, whoever of them applies.
  if (/^(?:男|女)方/u.test(field.label) && field.type !== 'select') return spouseAnswer(field, party, wish);
  if (field.id === 'witness') return '否';
  return undefined;
}

const AGE_GROUP_FIELDS: ReadonlySet<string> = new Set(['senior-preferential-card.ageGroup']);

function ageGroupOf(birthDate: string, today: string): string {
  const age =
    Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (today.slice(5) < birthDate.slice(5) ? 1 : 0);
  return age >= 70 ? '70周岁以上' : age >= 65 ? '65至69周岁' : '60至64周岁';
}

function spouseAnswer(field: FormField, { person }: InventedParty, { n, regionCode }: SampleWish): string {
  const sex = field.label.startsWith('男') ? '男' : '女';
  const spouse = person.sex === sex ? person : inventPerson(n + 1, regionCode);
  if (field.type === 'idNumber') return spouse.idNumber;
  return field.type === 'phone' ? spouse.phone : spouse.name;
}

/** Optional: what is known of the applicant or has words of its own, and no agent, since most apply themselves. */
function isFilled(
  { label, autofill, type }: FormField,
  { n, withOptional = n % 2 === 1 }: SampleWish,
): boolean {
  if (!withOptional || autofill?.startsWith('agent.')) return false;
  return autofill !== null || label in TEXTS || label in QUANTITIES || type === 'radio';
}

function filesFor(field: FormField, { filesOf }: SampleWish): Answer | null {
  const ids = filesOf?.(field.id) ?? [];
  return ids.length === 0 ? null : [...ids];
}

type Maker = (field: FormField, party: InventedParty, wish: SampleWish) => Answer;

const ANSWERS: Partial<Record<FormField['type'], Maker>> = {
  number: quantityFor,
  money: quantityFor,
  date: (field, { known }, { today }) =>
    (field.autofill === null ? undefined : known[field.autofill]) ??
    addDays(today, DAYS_FROM_TODAY[field.label] ?? -10),
  idNumber: (field, { known, person }) => fromKnown(field, known) ?? person.idNumber,
  creditCode: (field, { known }) => fromKnown(field, known) ?? known['business.creditCode'] ?? '',
  phone: (field, { person }, { n, regionCode }) =>
    field.autofill === 'applicant.phone' ? person.phone : inventPerson(n + 5, regionCode).phone,
  radio: (field, _, { n }) => choiceOf(field, n),
  select: (field, _, { n }) => choiceOf(field, n),
  checkbox: (field, _, { n }) => (field.options === undefined ? 'true' : [pick(field.options, n)]),
  table: (field, party, wish) => validRows(field, party, wish),
};

function fromKnown({ autofill }: FormField, known: InventedParty['known']): string | undefined {
  return autofill === null ? undefined : known[autofill];
}

/** Mostly the first choice, which is the common one; every fourth time another. */
function choiceOf({ options = [] }: FormField, n: number): string {
  return n % 4 === 3 ? pick(options, n) : (options[0] ?? '');
}

function quantityFor({ label, min = 0, max }: FormField, _: InventedParty, { n }: SampleWish): string {
  const [least, spread] = QUANTITIES[label] ?? [1, 9];
  const value = Math.max(min, least + (n % (spread + 1)));
  return String(max === undefined ? value : Math.min(max, value));
}

function textFor(
  field: FormField,
  { known, person }: InventedParty,
  { n, countyName, townshipName, regionCode }: SampleWish,
): string {
  const own = fromKnown(field, known);
  if (own !== undefined) return own;
  const words = TEXTS[field.label];
  if (words !== undefined) {
    return pick(words, n)
      .replaceAll('{人}', inventPerson(n + 11, regionCode).name)
      .replaceAll('{电话}', person.phone)
      .replaceAll('{县}', countyName)
      .replaceAll('{乡}', townshipName);
  }
  if (/姓名|联系人/u.test(field.label)) return inventPerson(n + 11, regionCode).name;
  if (field.type === 'address') return known['premises.address'] ?? '';
  return '按申请材料';
}
