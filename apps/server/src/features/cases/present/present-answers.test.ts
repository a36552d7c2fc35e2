import type { FormField, Guide } from '@tongban/domain/catalogue';
import { describe, expect, it } from 'vitest';
import { loadReferenceData } from '../../catalogue/index.ts';
import { presentAnswers } from './present-answers.ts';

const [anyGuide] = loadReferenceData().guides.values();
if (!anyGuide) throw new Error('There is no guide.');

const field = (id: string, type: FormField['type'], more: Partial<FormField> = {}): FormField => ({
  id,
  label: `标签${id}`,
  type,
  required: false,
  autofill: null,
  help: null,
  ...more,
});
const formOf = (...formFields: FormField[]): Guide => ({ ...anyGuide, formFields });

describe('answers of a form', () => {
  it.each<[string, FormField, string | string[], string, boolean]>([
    ['an identity number', field('a', 'idNumber'), '371721198506150013', '371721********0013', true],
    ['a phone number', field('a', 'phone'), '13800000000', '138****0000', true],
    ['an address', field('a', 'address'), '曹县庄寨镇示例街1号', '曹县庄寨镇****', true],
    ['a short address', field('a', 'address'), '东街', '东****', true],
    ['a person’s name', field('a', 'text', { autofill: 'agent.name' }), '张三丰', '张**', true],
    ['a birthday', field('a', 'date', { autofill: 'applicant.birthDate' }), '1985-06-15', '****', true],
    ['a bank account', field('a', 'text', { autofill: 'applicant.bankAccount' }), '6222021611', '****', true],
    ['a shop', field('a', 'text', { autofill: 'business.name' }), '老石豆腐坊', '老石豆腐坊', false],
    ['a number with its unit', field('a', 'number', { unit: '平方米' }), '42', '42平方米', false],
    ['several choices', field('a', 'checkbox', { options: ['甲', '乙'] }), ['甲', '乙'], '甲、乙', false],
    ['a promise', field('a', 'checkbox'), 'true', '已承诺', false],
    ['files', field('a', 'file'), ['f1', 'f2'], '2个文件', false],
    ['nothing where something secret may stand', field('a', 'phone'), '', '', false],
  ])('design §6 %s', (_name, given, answer, value, masked) => {
    expect(presentAnswers(formOf(given), { a: answer }, true)).toEqual([
      { fieldId: 'a', label: '标签a', value, rows: null, masked },
    ]);
  });

  it('unmasked, everything stands as it was written', () => {
    const form = formOf(field('a', 'idNumber'), field('b', 'date', { autofill: 'applicant.birthDate' }));
    const values = presentAnswers(form, { a: '371721198506150013', b: '1985-06-15' }, false);
    expect(values.map(({ value, masked }) => [value, masked])).toEqual([
      ['371721198506150013', false],
      ['1985-06-15', false],
    ]);
  });

  it('L-32 a field without an answer stays in the list: a notice may ask for it', () => {
    expect(
      presentAnswers(formOf(field('a', 'text'), field('b', 'table', { options: ['甲'] })), {}, true),
    ).toEqual([
      { fieldId: 'a', label: '标签a', value: '', rows: null, masked: false },
      { fieldId: 'b', label: '标签b', value: '', rows: [], masked: false },
    ]);
  });

  it('tables are masked column by column, in the order of the form', () => {
    const table = field('a', 'table', { options: ['姓名', '身份证号', '岗位'] });
    const [answer] = presentAnswers(
      formOf(table),
      { a: [{ 岗位: '厨师', 身份证号: '371721198506150013', 姓名: '张三' }] },
      true,
    );
    expect(answer).toMatchObject({
      value: '1行',
      masked: true,
      rows: [
        [
          { label: '姓名', value: '张**' },
          { label: '身份证号', value: '371721********0013' },
          { label: '岗位', value: '厨师' },
        ],
      ],
    });
  });

  it('what a later form does not know is kept at the end, and hidden until a purpose is given', () => {
    const [, older] = presentAnswers(formOf(field('a', 'text')), { old: '内容' }, true);
    expect(older).toMatchObject({ fieldId: 'old', value: '****', masked: true });
    expect(presentAnswers(formOf(), { old: '内容' }, false)).toMatchObject([{ value: '内容' }]);
  });
});
