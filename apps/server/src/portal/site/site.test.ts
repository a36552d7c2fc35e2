import { instant } from '@tongban/domain/time';
import { expect, it } from 'vitest';
import { momentOf, sizeText } from './dates.ts';
import { fieldsOf, one, queryText } from './form-fields.ts';
import { basisText, refusalsForResidents } from './refusals.ts';

it('design §2.3: a basis is a law or document that a resident can look up', () => {
  expect(basisText('L-32、L-45')).toBe('《中华人民共和国行政许可法》第三十二条、第四十五条');
  expect(basisText('L-10、L-83')).toBe('《中华人民共和国行政许可法》第十条、第八十三条');
  expect(basisText('R-1.2.2、L-24')).toBe('《中华人民共和国行政许可法》第二十四条；菏政字〔2022〕25号');
  expect(basisText('E-42')).toBe('本系统办理规则');
  expect(basisText('民法典第一百六十五条')).toBe('民法典第一百六十五条');
});

it('design §11: what only the offices can mend sends the resident to an open place', () => {
  const refusal = { text: '协议没有备案。', clause: 'R-3.2.2', next: '由赋权部门报备案。' };
  const [office, other] = refusalsForResidents([
    { ...refusal, code: 'DLG-03' },
    { ...refusal, code: 'CAS-20' },
  ]);
  expect(office).toMatchObject({ next: expect.stringContaining('县政务服务大厅'), nextHref: '/places' });
  expect(other?.next).toBe('由赋权部门报备案。');
});

it('times are read on the clock of Shanghai', () => {
  expect(momentOf(instant('2026-03-15T16:05:00.000Z'))).toEqual({
    iso: '2026-03-16T00:05:00+08:00',
    text: '2026年3月16日 0时05分',
  });
});

it('sizes are said roughly', () => {
  expect([sizeText(10), sizeText(350_000), sizeText(3_400_000)]).toEqual(['1 KB', '342 KB', '3.2 MB']);
});

it('fields and queries are texts, whatever was sent', () => {
  const fields = fieldsOf({ _csrf: 't', a: ['1', '2'], b: 'x' });
  expect(fields).toEqual({ a: ['1', '2'], b: ['x'] });
  expect([one(fields, 'a'), one(fields, 'c'), fieldsOf(null)]).toEqual(['1', '', {}]);
  expect([
    queryText({ q: [' ab ', 'c'] }, 'q', 1),
    queryText(undefined, 'q'),
    queryText({ q: { x: 1 } }, 'q'),
  ]).toEqual(['a', '', '']);
});
