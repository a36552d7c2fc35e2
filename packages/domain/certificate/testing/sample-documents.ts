import { acceptanceVoucherModel } from '../acceptance-voucher-model.ts';
import { certificateModel } from '../certificate-model.ts';
import type { DocumentKind } from '../document-kind.ts';
import type { DocumentHead, DocumentModel } from '../document-model.ts';
import { notAcceptedVoucherModel } from '../not-accepted-voucher-model.ts';
import { receiptSlipModel } from '../receipt-slip-model.ts';
import { refusalDecisionModel } from '../refusal-decision-model.ts';
import type { Remedy } from '../remedies-text.ts';
import { supplementNoticeModel } from '../supplement-notice-model.ts';
import { terminationDecisionModel } from '../termination-decision-model.ts';
import { transferSlipModel } from '../transfer-slip-model.ts';

const ITEM = '食品小作坊、小餐饮登记';
const CASE = { applicant: '单县终兴老石磨豆腐坊', itemName: ITEM, caseNumber: '371722-2026-000318-7' };
const ACCEPTANCE_SEAL = '单县市场监督管理局受理专用章';
const APPROVAL_SEAL = '单县市场监督管理局审批专用章（终兴镇）';

export const SAMPLE_REMEDY: Remedy = {
  reviewBody: '单县人民政府',
  reviewDays: 60,
  court: '单县人民法院',
  suitMonths: 6,
};

function head(number: string, sealText: string | null, issuedOn = '2026-11-23'): DocumentHead {
  return {
    organ: { name: '单县市场监督管理局', kind: 'county_department' },
    number,
    issuedOn,
    sealText,
    verifyCode: 'K7QM2X9DRT4WHB6N',
    verifyUrl: 'https://tongban.example.gov.cn/verify/K7QM2X9DRT4WHB6N',
  };
}

const MATERIALS = [
  { title: '食品小作坊（小餐饮）登记表', points: ['原件1份，已签字'] },
  { title: '营业执照', points: ['电子证照，共享核验'] },
  { title: '工艺流程图或者说明', points: ['电子件1份'] },
];

/** One complete paper of every kind, of one invented case in 单县终兴镇: for tests of domain and server. */
export const SAMPLE_DOCUMENTS: Readonly<Record<DocumentKind, DocumentModel>> = {
  receipt_slip: receiptSlipModel({
    ...head('371722-2026-000318-7', null, '2026-11-16'),
    ...CASE,
    receivedOn: '2026-11-16',
    receivedAt: '终兴镇便民服务中心3号窗口',
    receivedBy: '周敏',
    outcomeDueOn: '2026-11-23',
    queryCode: 'H4TX9C',
    materials: MATERIALS,
  }),
  acceptance_voucher: acceptanceVoucherModel({
    ...head('单市监受〔2026〕318号', ACCEPTANCE_SEAL),
    ...CASE,
    receivedOn: '2026-11-16',
    acceptedOn: '2026-11-23',
    manner: 'complete',
    deferred: [],
    deferredUntil: null,
    statutoryLimit: '15日（自然日），自收到申请材料之日起计算',
    promisedLimit: '5个工作日',
    dueOn: '2026-11-30',
    legalBasis: '《中华人民共和国行政许可法》第三十二条第一款第（五）项',
    handledAt: '终兴镇便民服务中心',
    contact: '0530-4000000',
  }),
  not_accepted_voucher: notAcceptedVoucherModel({
    ...head('单市监不受〔2026〕12号', ACCEPTANCE_SEAL),
    ...CASE,
    receivedOn: '2026-11-20',
    outcomeKind: 'licence',
    ground: 'not_competent',
    reason: '申请登记的加工场所位于成武县，不在单县行政区域内。',
    competentOrgan: '成武县市场监督管理局',
    legalBasis: '《中华人民共和国行政许可法》第三十二条第一款第（二）项',
    remedy: SAMPLE_REMEDY,
    contact: '0530-4000000',
  }),
  termination_decision: terminationDecisionModel({
    ...head('单市监终〔2026〕3号', ACCEPTANCE_SEAL),
    ...CASE,
    receivedOn: '2026-11-16',
    acceptedOn: '2026-11-23',
    ground: 'applicant_gone',
    reason: '申请人于2026年11月25日死亡，其亲属已经向窗口说明情况并提交证明。',
    legalBasis: '示例依据，由作出终止的机关填写',
    remedy: SAMPLE_REMEDY,
  }),
  supplement_notice: supplementNoticeModel({
    ...head('单市监补〔2026〕45号', ACCEPTANCE_SEAL, '2026-11-18'),
    ...CASE,
    receivedOn: '2026-11-16',
    defects: [
      { title: '食品小作坊（小餐饮）登记表', points: ['第2页“生产加工品种”未填写', '经营者未签名'] },
      { title: '工艺流程图或者说明', points: ['未标明煮浆环节的温度和时间'] },
      {
        title: '从业人员健康证明',
        points: ['从业人员李某的健康证明已于2026年10月31日到期，请提交有效的健康证明'],
      },
    ],
    supplementUntil: '2026-12-18',
    submitAt: '终兴镇便民服务中心、单县政务服务大厅综合窗口，也可以在网上提交',
    legalBasis: '《中华人民共和国行政许可法》第三十二条第一款第（四）项',
    contact: '0530-4000000',
  }),
  certificate: certificateModel({
    ...head('鲁食坊登字3717221600318', APPROVAL_SEAL, '2026-11-27'),
    title: '食品小作坊登记证',
    subtitle: '正本',
    holder: { label: '名称', value: CASE.applicant },
    fields: [
      { label: '统一社会信用代码', value: '92371722MA3ABCDE7X' },
      { label: '经营者', value: '石广田' },
      { label: '生产加工地址', value: '山东省菏泽市单县终兴镇振兴街南段路东26号' },
      { label: '生产加工品种', value: '豆制品（豆腐、豆腐皮、豆腐干）' },
    ],
    validity: { from: '2026-11-27', until: '2029-11-26' },
    paragraphs: [],
  }),
  refusal_decision: refusalDecisionModel({
    ...head('单市监不许〔2026〕3号', APPROVAL_SEAL, '2026-11-27'),
    ...CASE,
    receivedOn: '2026-11-16',
    acceptedOn: '2026-11-23',
    outcomeKind: 'licence',
    findings:
      '申请人的生产加工区与生活区同处一间，未作分隔，两次现场核查（2026年11月24日、11月26日）均未改正。',
    reasons: '生产加工区与生活区未分离，不能避免交叉污染，不符合食品小作坊登记条件。',
    legalBasis: '《山东省食品小作坊小餐饮和食品摊点管理条例》关于登记条件的规定',
    remedy: SAMPLE_REMEDY,
  }),
  transfer_slip: transferSlipModel({
    ...head('单转〔2026〕101号', null, '2026-11-24'),
    ...CASE,
    fromPlace: '终兴镇便民服务中心',
    toPlace: '单县市场监督管理局行政审批科',
    handedOverBy: '周敏',
    handedOverOn: '2026-11-24',
    reason: '事项涉及两个乡镇，由县级部门审查决定',
    preReviewOpinion: '申请材料齐全，与现场情况一致，建议予以登记。',
    dueOn: '2026-11-30',
    materials: MATERIALS,
  }),
};
