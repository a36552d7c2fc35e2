import { describe, expect, it } from 'vitest';
import { acceptanceVoucherModel } from './acceptance-voucher-model.ts';
import { certificateModel } from './certificate-model.ts';
import { chineseDate } from './chinese-date.ts';
import type { DocumentModel } from './document-model.ts';
import { notAcceptedVoucherModel } from './not-accepted-voucher-model.ts';
import { refusalDecisionModel } from './refusal-decision-model.ts';
import { remediesText } from './remedies-text.ts';
import { supplementNoticeModel } from './supplement-notice-model.ts';
import { SAMPLE_DOCUMENTS, SAMPLE_REMEDY } from './testing/sample-documents.ts';

const HEAD = {
  organ: { name: '单县市场监督管理局', kind: 'county_department' },
  number: '1号',
  issuedOn: '2026-11-23',
} as const;
const CASE = {
  applicant: '石广田',
  itemName: '养犬登记',
  caseNumber: 'C-1',
  receivedOn: '2026-11-20',
  legalBasis: null,
};

describe('document builders', () => {
  it('R-1.2.11 every paper names the county department, and JSON loses nothing of it', () => {
    for (const model of Object.values(SAMPLE_DOCUMENTS)) {
      expect(model.organName).toBe('单县市场监督管理局');
      expect(JSON.parse(JSON.stringify(model))).toEqual(model);
    }
  });

  it('L-32 R-5.3.6 the supplement notice lists everything, until when, and promises the one-time rule', () => {
    const text = textOf(SAMPLE_DOCUMENTS.supplement_notice);
    for (const part of [
      '现将需要补正的全部内容一次告知如下',
      '未标明煮浆环节的温度和时间',
      '2026年12月18日（含当日）前',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).toContain('本机关不再要求补正');
  });

  it('L-32 a notice without a last day names none', () => {
    const model = supplementNoticeModel({
      ...HEAD,
      ...CASE,
      defects: [],
      supplementUntil: null,
      submitAt: '终兴镇便民服务中心',
      contact: null,
    });
    expect(model.closing[0]).toBe('请将补正材料提交至终兴镇便民服务中心。');
    expect(model.rows).toEqual([]);
  });

  it('L-32 E-26 the acceptance voucher says how it came to acceptance', () => {
    const input = {
      ...HEAD,
      ...CASE,
      acceptedOn: '2026-11-20',
      deferred: [],
      deferredUntil: null,
      statutoryLimit: '20个工作日',
      promisedLimit: null,
      dueOn: '2026-12-18',
      handledAt: '终兴镇便民服务中心',
      contact: null,
    } as const;
    expect(textOf(acceptanceVoucherModel({ ...input, manner: 'complete' }))).toContain('决定予以受理');
    expect(textOf(acceptanceVoucherModel({ ...input, manner: 'deemed' }))).toContain(
      '自收到申请材料之日起即为受理',
    );
    const deferred = acceptanceVoucherModel({
      ...input,
      manner: 'deferred_materials',
      deferred: [{ title: '健康证明', points: [] }],
      deferredUntil: '2026-11-27',
    });
    expect(textOf(deferred)).toContain('容缺受理');
    expect(textOf(deferred)).toContain('2026年11月27日（含当日）前补交');
    expect(textOf(deferred)).toContain('听证、招标、拍卖、检验、检测、检疫、鉴定和专家评审');
  });

  it.each([
    ['not_required', '依法不需要取得行政许可', null],
    ['not_competent', '不属于本机关职权范围', '成武县市场监督管理局'],
    ['not_supplemented', '未按一次性告知', null],
  ] as const)('L-32 E-25 不予受理 for %s', (ground, finding, organ) => {
    const model = notAcceptedVoucherModel({
      ...HEAD,
      ...CASE,
      outcomeKind: 'licence',
      ground,
      reason: '见材料。',
      competentOrgan: organ ?? '不应出现',
      remedy: SAMPLE_REMEDY,
      contact: null,
    });
    expect(textOf(model)).toContain(finding);
    expect(model.rows.find((row) => row.label === '有权受理机关')?.value ?? null).toBe(organ);
    expect(model.remedies).toContain('60日内向单县人民政府申请行政复议');
  });

  it('L-38 §2.2 a refusal carries facts, reasons, basis and remedies; only a licence is refused as one', () => {
    const text = textOf(SAMPLE_DOCUMENTS.refusal_decision);
    for (const part of [
      '经审查，查明：',
      '本机关认为：',
      '依据《',
      '不予行政许可',
      '6个月内依法向单县人民法院提起行政诉讼',
    ]) {
      expect(text).toContain(part);
    }
    const other = refusalDecisionModel({
      ...HEAD,
      ...CASE,
      acceptedOn: '2026-11-20',
      outcomeKind: 'service',
      findings: '无。',
      reasons: '无。',
      remedy: null,
    });
    expect(other.title).toBe('不予办理决定书');
    expect(textOf(other)).toContain('依据待县补充，本机关决定：不予办理。');
    expect(other.remedies).toContain('向待县补充申请行政复议');
  });

  it('§2.2 remedies are never derived: what a county has not recorded is 待县补充', () => {
    expect(remediesText(null).split('待县补充')).toHaveLength(5);
    expect(remediesText({ ...SAMPLE_REMEDY, court: null })).toContain('向待县补充提起行政诉讼');
  });

  it('L-39 a certificate shows holder, fields and validity', () => {
    expect(SAMPLE_DOCUMENTS.certificate.rows.map((row) => row.label)).toEqual([
      '名称',
      '统一社会信用代码',
      '经营者',
      '生产加工地址',
      '生产加工品种',
      '有效期限',
    ]);
    const bare = {
      ...HEAD,
      title: '登记证',
      subtitle: null,
      holder: { label: '姓名', value: '石广田' },
      fields: [],
    };
    const endless = certificateModel({
      ...bare,
      validity: { from: '2026-01-02', until: null },
      paragraphs: [],
    });
    expect(endless.rows.at(-1)?.value).toBe('2026年1月2日至长期');
    expect(certificateModel({ ...bare, validity: null, paragraphs: [] }).rows).toHaveLength(1);
  });

  it('R-1.3.6 a transfer slip keeps number and deadline', () => {
    expect(textOf(SAMPLE_DOCUMENTS.transfer_slip)).toContain('办件编号和办理期限不因转递而改变');
    expect(textOf(SAMPLE_DOCUMENTS.transfer_slip)).toContain('2026年11月30日');
  });

  it('L-32 a receipt slip says that it is not an acceptance, and what follows from silence', () => {
    const text = textOf(SAMPLE_DOCUMENTS.receipt_slip);
    expect(text).toContain('不代表已经受理');
    expect(text).toContain('逾期不告知的，自收到申请材料之日起即为受理');
  });

  it('L-32 a date on a paper is Chinese, and what is no date is a bug', () => {
    expect(chineseDate('2026-11-03')).toBe('2026年11月3日');
    expect(() => chineseDate('3.11.2026')).toThrow(RangeError);
  });
});

function textOf(model: DocumentModel): string {
  const rows = model.rows.map((row) => `${row.label}：${row.value}`);
  const list = model.list.flatMap((entry) => [entry.title, ...entry.points]);
  return [...model.paragraphs, ...rows, ...list, ...model.closing, model.remedies ?? ''].join('\n');
}
