import { describe, expect, it } from 'vitest';
import { DOCUMENT_KINDS, sealKindFor } from './document-kind.ts';
import { missingMandatory } from './missing-mandatory.ts';
import { notAcceptedVoucherModel } from './not-accepted-voucher-model.ts';
import { refusalsToSeal } from './refusals-to-seal.ts';
import { SAMPLE_DOCUMENTS } from './testing/sample-documents.ts';

describe('refusalsToSeal', () => {
  it.each(DOCUMENT_KINDS)('E-14 a complete %s may be sealed', (kind) => {
    expect(refusalsToSeal(SAMPLE_DOCUMENTS[kind])).toEqual([]);
  });

  it.each(DOCUMENT_KINDS)('E-14 every text of a %s that is blanked is missing', (kind) => {
    const model = SAMPLE_DOCUMENTS[kind];
    for (const field of ['title', 'number', 'organName', 'addressee', 'issuedOn'] as const) {
      expect(missingMandatory({ ...model, [field]: ' ' })).toHaveLength(1);
    }
    model.rows.forEach((row, at) => {
      const rows = model.rows.map((other, index) => (index === at ? { ...row, value: '　' } : other));
      expect(missingMandatory({ ...model, rows })).toEqual([row.label]);
    });
    model.list.forEach((entry, at) => {
      const list = model.list.map((other, index) => (index === at ? { ...entry, points: [''] } : other));
      expect(missingMandatory({ ...model, list })).toHaveLength(1);
    });
    model.paragraphs.forEach((_, at) => {
      expect(missingMandatory({ ...model, paragraphs: model.paragraphs.with(at, '') })).toEqual(['正文']);
    });
    model.closing.forEach((_, at) => {
      expect(missingMandatory({ ...model, closing: model.closing.with(at, '待县补充') })).toEqual(['结语']);
    });
  });

  it('E-14 a template without its body is missing all of it', () => {
    const bare = { paragraphs: [], rows: [], list: [], remedies: null, sealText: null };
    expect(missingMandatory({ ...SAMPLE_DOCUMENTS.refusal_decision, ...bare })).toEqual([
      '正文',
      '救济途径',
      '印章名称',
    ]);
    expect(missingMandatory({ ...SAMPLE_DOCUMENTS.certificate, ...bare })).toEqual(['证照内容', '印章名称']);
    expect(missingMandatory({ ...SAMPLE_DOCUMENTS.supplement_notice, ...bare })).toEqual([
      '正文',
      '需要补正的内容',
      '印章名称',
    ]);
    expect(missingMandatory({ ...SAMPLE_DOCUMENTS.acceptance_voucher, ...bare })).toContain('应当办结日期');
    expect(missingMandatory({ ...SAMPLE_DOCUMENTS.transfer_slip, ...bare })).toContain('接收单位');
  });

  it('E-14 a certificate with a nameless field is missing 栏目名称', () => {
    const rows = [{ label: '', value: '豆制品' }];
    expect(missingMandatory({ ...SAMPLE_DOCUMENTS.certificate, rows })).toEqual(['栏目名称']);
  });

  it('SEA-04 L-38 a negative decision whose remedies are 待县补充 is not sealed, and the refusal says what lacks', () => {
    const model = { ...SAMPLE_DOCUMENTS.refusal_decision, remedies: '向待县补充申请行政复议' };
    expect(refusalsToSeal(model)).toEqual([
      expect.objectContaining({
        code: 'SEA-04',
        clause: expect.stringContaining('E-14'),
        text: expect.stringContaining('救济途径'),
      }),
    ]);
  });

  it('L-32 a voucher of 不属于本机关职权 names the right organ or is not sealed', () => {
    const model = notAcceptedVoucherModel({
      organ: { name: '单县市场监督管理局', kind: 'county_department' },
      number: '单市监不受〔2026〕13号',
      issuedOn: '2026-11-23',
      sealText: '单县市场监督管理局受理专用章',
      applicant: '石广田',
      itemName: '食品小作坊、小餐饮登记',
      caseNumber: '371722-2026-000319-5',
      receivedOn: '2026-11-23',
      outcomeKind: 'licence',
      ground: 'not_competent',
      reason: '加工场所不在本县。',
      competentOrgan: null,
      legalBasis: null,
      remedy: { reviewBody: '单县人民政府', reviewDays: 60, court: '单县人民法院', suitMonths: 6 },
      contact: null,
    });
    expect(missingMandatory(model)).toEqual(['有权受理机关']);
  });

  it('DOC-01 E-14 all that is wrong is told at once', () => {
    const model = { ...SAMPLE_DOCUMENTS.certificate, organName: '终兴镇人民政府', number: '' };
    expect(refusalsToSeal(model).map((refusal) => refusal.code)).toEqual(['DOC-01', 'SEA-04']);
  });

  it.each(DOCUMENT_KINDS)('SEA-04 a %s asks for the seal text exactly when its kind is sealed', (kind) => {
    const missing = missingMandatory({ ...SAMPLE_DOCUMENTS[kind], sealText: null });
    expect(missing.includes('印章名称')).toBe(sealKindFor('own_power', kind) !== null);
  });
});
