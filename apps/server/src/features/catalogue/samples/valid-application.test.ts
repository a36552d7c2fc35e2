import { formProblems, handlingOf } from '@tongban/domain/catalogue';
import { localDate } from '@tongban/domain/time';
import { checkCreditCode, checkIdentityNumber, checkPhoneNumber } from '@tongban/gb';
import { describe, expect, it } from 'vitest';
import { loadReferenceData } from '../reference-data.ts';
import { validApplication } from './valid-application.ts';

const today = localDate('2026-03-16');
const checks = {
  idNumber: (value: string) =>
    checkIdentityNumber(value, today).ok ? ('valid' as const) : ('invalid' as const),
  creditCode: (value: string) => (checkCreditCode(value).ok ? ('valid' as const) : ('invalid' as const)),
  phone: (value: string) => (checkPhoneNumber(value).ok ? ('valid' as const) : ('invalid' as const)),
};
const guides = [...loadReferenceData().guides.values()].filter(
  (guide) => handlingOf(guide) !== 'payment_order',
);
const place = { countyName: '曹县', townshipName: '庄寨镇', regionCode: '371721', today };

describe('valid applications (L-32)', () => {
  it.each(guides.map((guide) => [guide.itemId, guide] as const))(
    'L-32 %s: forty of them pass the form',
    (_, guide) => {
      for (let n = 0; n < 40; n += 1) {
        for (const withOptional of [true, false]) {
          const wish = { ...place, n, withOptional, filesOf: () => ['file-1'] };
          const { answers } = validApplication(guide, wish);
          const typed = Object.fromEntries(
            Object.entries(answers).map(([id, answer]) => [id, answer === 'true' ? true : answer]),
          );
          expect(formProblems(guide.formFields, typed, checks)).toEqual([]);
          expect(Object.values(answers).flat()).not.toContain('');
        }
      }
    },
  );

  it('L-32 every required text has words of its own', () => {
    const spoken = guides.flatMap((guide) =>
      Object.entries(validApplication(guide, { ...place, n: 1 }).answers).filter(
        ([, answer]) => answer === '按申请材料',
      ),
    );
    expect(spoken).toEqual([]);
  });
});
