import { describe, expect, it } from 'vitest';
import { acceptanceVoucherModel } from './acceptance-voucher-model.ts';
import { certificateModel } from './certificate-model.ts';
import { checkOrgan } from './check-organ.ts';
import { chineseDate, chineseDateOrUnknown } from './chinese-date.ts';
import type { DocumentModel } from './document-model.ts';
import { missingMandatory } from './missing-mandatory.ts';
import { notAcceptedVoucherModel } from './not-accepted-voucher-model.ts';
import { receiptSlipModel } from './receipt-slip-model.ts';
import { refusalDecisionModel } from './refusal-decision-model.ts';
import { refusalsToSeal } from './refusals-to-seal.ts';
import { supplementNoticeModel } from './supplement-notice-model.ts';
import { transferSlipModel } from './transfer-slip-model.ts';

const ORGAN = { name: '单县市场监督管理局', kind: 'county_department' } as const;
const HEAD = { organ: ORGAN, number: '1号', issuedOn: '2026-11-23' } as const;
const CASE = {
  applicant: '石广田',
  itemName: '养犬登记',
  caseNumber: 'C-1',
  receivedOn: '2026-11-20',
} as const;
const REMEDY = { reviewBody: '单县人民政府', reviewDays: 60, court: '单县人民法院', suitMonths: 6 };
const REMEDIES =
  '如不服本决定，可以自收到本决定书之日起60日内向单县人民政府申请行政复议，也可以自收到本决定书之日起6个月内依法向单县人民法院提起行政诉讼。';

/** What every paper here has in common, and an empty place for all else. */
function paper(more: Partial<DocumentModel>): DocumentModel {
  return {
    kind: 'certificate',
    title: '',
    number: '1号',
    organName: ORGAN.name,
    organKind: ORGAN.kind,
    subtitle: null,
    addressee: '石广田',
    paragraphs: [],
    rows: [],
    list: [],
    closing: [],
    remedies: null,
    issuedOn: '2026-11-23',
    verifyUrl: null,
    verifyCode: null,
    sealText: null,
    marks: [],
    ...more,
  };
}

const rows = (...pairs: readonly (readonly [string, string])[]) =>
  pairs.map(([label, value]) => ({ label, value }));

describe('papers, word for word', () => {
  const acceptance = {
    ...HEAD,
    ...CASE,
    acceptedOn: '2026-11-23',
    deferred: [],
    deferredUntil: null,
    statutoryLimit: '20个工作日',
    promisedLimit: '5个工作日',
    dueOn: '2026-11-30',
    legalBasis: '测试用依据',
    handledAt: '终兴镇便民服务中心',
    contact: '0530-4000000',
    manner: 'complete',
  } as const;
  const SPECIAL =
    '依法需要听证、招标、拍卖、检验、检测、检疫、鉴定和专家评审的，所需时间不计算在办理期限内，本机关将另行书面告知。';

  it('L-32 受理通知书', () => {
    expect(acceptanceVoucherModel(acceptance)).toEqual(
      paper({
        kind: 'acceptance_voucher',
        title: '受理通知书',
        paragraphs: [
          '你（单位）于2026年11月20日提出的“养犬登记”申请，经审查，属于本机关职权范围，申请材料齐全、符合法定形式。依据测试用依据，本机关决定予以受理。',
        ],
        rows: rows(
          ['申请事项', '养犬登记'],
          ['办件编号', 'C-1'],
          ['收件日期', '2026年11月20日'],
          ['受理日期', '2026年11月23日'],
          ['法定办结时限', '20个工作日'],
          ['承诺办结时限', '5个工作日'],
          ['应当办结日期', '2026年11月30日'],
          ['受理地点', '终兴镇便民服务中心'],
          ['联系电话', '0530-4000000'],
        ),
        closing: [SPECIAL],
      }),
    );
  });

  it('E-14 what is not known leaves its row out, or says so and cannot be sealed', () => {
    const model = acceptanceVoucherModel({
      ...acceptance,
      promisedLimit: null,
      contact: null,
      legalBasis: null,
      dueOn: null,
    });
    expect(model.paragraphs).toEqual([
      '你（单位）于2026年11月20日提出的“养犬登记”申请，经审查，属于本机关职权范围，申请材料齐全、符合法定形式。本机关决定予以受理。',
    ]);
    const labels = model.rows.map((row) => row.label);
    expect(labels).not.toContain('承诺办结时限');
    expect(labels).not.toContain('联系电话');
    expect(missingMandatory({ ...model, sealText: '受理专用章' })).toEqual(['应当办结日期']);
  });

  it('L-32 容缺 the acceptance names what is still to come and until when', () => {
    const model = acceptanceVoucherModel({
      ...acceptance,
      manner: 'deferred_materials',
      deferred: [{ title: '健康证明', points: [] }],
      deferredUntil: '2026-11-27',
    });
    expect(model.list).toEqual([{ title: '健康证明', points: [] }]);
    expect(model.closing).toEqual([
      '上列容缺材料，请于2026年11月27日（含当日）前补交；补交齐全前，本机关不作出决定。',
      SPECIAL,
    ]);
  });

  it('L-32 R-5.3.6 一次性告知书', () => {
    const input = {
      ...HEAD,
      ...CASE,
      defects: [{ title: '登记表', points: ['未签名'] }],
      supplementUntil: '2026-12-18',
      submitAt: '终兴镇便民服务中心',
      legalBasis: '测试用依据',
      contact: '0530-4000000',
    };
    const PROMISE =
      '按照本告知书提交全部补正材料的，本机关应当受理；首次审查可以发现而未在本告知书中列明的问题，本机关不再要求补正。';
    expect(supplementNoticeModel(input)).toEqual(
      paper({
        kind: 'supplement_notice',
        title: '一次性告知书',
        paragraphs: [
          '你（单位）于2026年11月20日提出的“养犬登记”申请（办件编号：C-1），经审查，申请材料不齐全或者不符合法定形式。依据测试用依据，现将需要补正的全部内容一次告知如下：',
        ],
        list: [{ title: '登记表', points: ['未签名'] }],
        closing: [
          '请于2026年12月18日（含当日）前将补正材料提交至终兴镇便民服务中心。咨询电话：0530-4000000。',
          PROMISE,
        ],
      }),
    );
    const bare = supplementNoticeModel({ ...input, legalBasis: null, supplementUntil: null, contact: null });
    expect(bare.paragraphs[0]).toContain('法定形式。现将需要补正');
    expect(bare.closing).toEqual(['请将补正材料提交至终兴镇便民服务中心。', PROMISE]);
  });

  it('L-32 不予受理决定书', () => {
    const input = {
      ...HEAD,
      ...CASE,
      outcomeKind: 'licence',
      ground: 'not_competent',
      reason: '场所不在本县。',
      competentOrgan: '成武县市场监督管理局',
      legalBasis: '测试用依据',
      remedy: REMEDY,
      contact: '0530-4000000',
    } as const;
    expect(notAcceptedVoucherModel(input)).toEqual(
      paper({
        kind: 'not_accepted_voucher',
        title: '不予受理决定书',
        paragraphs: [
          '你（单位）于2026年11月20日提出的“养犬登记”申请，经审查，该申请事项依法不属于本机关职权范围。依据测试用依据，本机关决定不予受理。',
        ],
        rows: rows(
          ['申请事项', '养犬登记'],
          ['办件编号', 'C-1'],
          ['收件日期', '2026年11月20日'],
          ['不予受理情形', '不属于本机关职权范围'],
          ['理由', '场所不在本县。'],
          ['有权受理机关', '成武县市场监督管理局'],
          ['联系电话', '0530-4000000'],
        ),
        remedies: REMEDIES,
      }),
    );
    const other = notAcceptedVoucherModel({
      ...input,
      outcomeKind: 'licence',
      ground: 'not_required',
      legalBasis: null,
      contact: null,
    });
    expect(other.paragraphs).toEqual([
      '你（单位）于2026年11月20日提出的“养犬登记”申请，经审查，该事项依法不需要取得行政许可。本机关决定不予受理。',
    ]);
    expect(other.rows.map((row) => row.label)).toEqual([
      '申请事项',
      '办件编号',
      '收件日期',
      '不予受理情形',
      '理由',
    ]);
    const unknown = notAcceptedVoucherModel({ ...input, competentOrgan: null });
    expect(unknown.rows.find((row) => row.label === '有权受理机关')?.value).toBe('待县补充');
  });

  it('L-38 不予行政许可决定书', () => {
    const input = {
      ...HEAD,
      ...CASE,
      acceptedOn: '2026-11-23',
      outcomeKind: 'licence' as const,
      findings: '场所未作分隔。',
      reasons: '不符合条件。',
      legalBasis: '测试用依据',
      remedy: REMEDY,
    };
    expect(refusalDecisionModel(input)).toEqual(
      paper({
        kind: 'refusal_decision',
        title: '不予行政许可决定书',
        paragraphs: [
          '你（单位）于2026年11月20日提出的“养犬登记”申请（办件编号：C-1），本机关于2026年11月23日受理。',
          '经审查，查明：场所未作分隔。',
          '本机关认为：不符合条件。',
          '依据测试用依据，本机关决定：不予行政许可。',
        ],
        remedies: REMEDIES,
      }),
    );
  });

  it('L-39 证照, with its QR code, seal and marks', () => {
    const marks = ['样章'];
    const input = {
      ...HEAD,
      title: '登记证',
      subtitle: '正本',
      holder: { label: '姓名', value: '石广田' },
      fields: rows(['品种', '豆制品']),
      validity: { from: '2026-11-27', until: '2029-11-26' },
      paragraphs: ['准予登记。'],
      verifyUrl: 'https://example.cn/verify/K',
      verifyCode: 'K',
      sealText: '审批专用章',
      marks,
    };
    expect(certificateModel(input)).toEqual(
      paper({
        title: '登记证',
        subtitle: '正本',
        paragraphs: ['准予登记。'],
        rows: rows(['姓名', '石广田'], ['品种', '豆制品'], ['有效期限', '2026年11月27日至2029年11月26日']),
        verifyUrl: 'https://example.cn/verify/K',
        verifyCode: 'K',
        sealText: '审批专用章',
        marks,
      }),
    );
  });

  it('L-32 收件凭证, the query code only on the applicant’s copy', () => {
    const input = {
      ...HEAD,
      ...CASE,
      receivedAt: '3号窗口',
      receivedBy: '周敏',
      outcomeDueOn: '2026-11-27',
      queryCode: 'H4TX9C',
      materials: [{ title: '登记表', points: [] }],
    };
    const model = receiptSlipModel(input);
    expect(model).toEqual(
      paper({
        kind: 'receipt_slip',
        title: '收件凭证',
        paragraphs: ['今收到你（单位）就“养犬登记”提出的申请，以及下列材料：'],
        list: [{ title: '登记表', points: [] }],
        rows: rows(
          ['办件编号', 'C-1'],
          ['查询码', 'H4TX9C'],
          ['收件日期', '2026年11月20日'],
          ['收件地点', '3号窗口'],
          ['收件人', '周敏'],
        ),
        closing: [
          '本凭证仅证明收到申请材料，不代表已经受理。本机关将于2026年11月27日（含当日）前告知是否受理或者需要补正的全部内容；逾期不告知的，自收到申请材料之日起即为受理。',
        ],
      }),
    );
    expect(receiptSlipModel({ ...input, queryCode: null }).rows.map((row) => row.label)).not.toContain(
      '查询码',
    );
  });

  it('R-1.3.5 R-1.3.6 转递单', () => {
    const input = {
      ...HEAD,
      ...CASE,
      fromPlace: '终兴镇便民服务中心',
      toPlace: '行政审批科',
      handedOverBy: '周敏',
      handedOverOn: '2026-11-24',
      reason: '由县级决定',
      preReviewOpinion: '建议登记。',
      dueOn: '2026-11-30',
      materials: [{ title: '登记表', points: [] }],
    };
    expect(transferSlipModel(input)).toEqual(
      paper({
        kind: 'transfer_slip',
        title: '转递单',
        addressee: '行政审批科',
        paragraphs: ['现将下列办件连同材料转递你处，请核对后接收办理。'],
        rows: rows(
          ['办件编号', 'C-1'],
          ['申请人', '石广田'],
          ['申请事项', '养犬登记'],
          ['移交单位', '终兴镇便民服务中心'],
          ['接收单位', '行政审批科'],
          ['移交人', '周敏'],
          ['移交日期', '2026年11月24日'],
          ['转递原因', '由县级决定'],
          ['初步审查意见', '建议登记。'],
          ['应当办结日期', '2026年11月30日'],
        ),
        list: [{ title: '登记表', points: [] }],
        closing: ['办件编号和办理期限不因转递而改变。'],
      }),
    );
  });
});

describe('blanks, organ and dates', () => {
  it('E-14 SEA-04 every part of a paper that is blank is named, in reading order, once', () => {
    const empty = paper({
      title: ' ',
      number: '',
      organName: '',
      addressee: '',
      issuedOn: '',
      paragraphs: ['', ''],
      rows: rows(['', '甲'], ['品种', '待县补充']),
      closing: [''],
    });
    expect(missingMandatory(empty)).toEqual([
      '标题',
      '文号',
      '署名机关',
      '送达对象',
      '日期',
      '正文',
      '栏目名称',
      '品种',
      '结语',
      '印章名称',
    ]);
    const listed = paper({
      title: '证',
      sealText: '章',
      rows: rows(['a', 'b']),
      list: [{ title: '', points: [] }],
    });
    expect(missingMandatory(listed)).toEqual(['清单']);
    const notice = { ...listed, kind: 'supplement_notice', paragraphs: ['甲'] } as const;
    expect(missingMandatory(notice)).toEqual(['需要补正的内容']);
    expect(missingMandatory(paper({ kind: 'receipt_slip', title: '证', paragraphs: ['甲'] }))).toEqual([
      '办件编号',
      '收件日期',
      '收件地点',
      '收件人',
    ]);
  });

  it('SEA-04 E-14 the refusal names what is blank and what to do', () => {
    const blank = paper({ title: '证', rows: rows(['品种', ' ']), sealText: '章' });
    expect(refusalsToSeal(blank)).toMatchObject([
      {
        code: 'SEA-04',
        text: '文书有必填内容空缺：品种。空白或者未定稿的文书不得用印。',
        next: '请补全空缺内容并重新定稿后申请用印。',
      },
    ]);
    expect(refusalsToSeal({ ...blank, rows: rows(['品种', '豆制品']) })).toEqual([]);
  });

  it('DOC-01 a township behind blanks is a township still', () => {
    expect(checkOrgan({ name: ' 终兴镇人民政府 ', kind: 'county_department' })?.code).toBe('DOC-01');
  });

  it('L-32 a date on a paper is a whole date and nothing around it', () => {
    expect(chineseDateOrUnknown('2026-11-03')).toBe('2026年11月3日');
    expect(chineseDateOrUnknown(null)).toBe('待县补充');
    for (const text of ['x2026-11-03', '2026-11-03x', '']) {
      expect(() => chineseDate(text)).toThrow(`not a local date: ${text}`);
    }
  });
});
