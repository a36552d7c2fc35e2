import {
  acceptanceVoucherModel,
  certificateModel,
  type DocumentKind,
  type DocumentModel,
  notAcceptedVoucherModel,
  receiptSlipModel,
  refusalDecisionModel,
  supplementNoticeModel,
  terminationDecisionModel,
  transferSlipModel,
} from '@tongban/domain/certificate';

const CASE = {
  applicant: '岳程街道好运来小餐馆',
  itemName: '食品小作坊、小餐饮登记',
  caseNumber: '371771-2026-000042-9',
};
const RECEIVED = { receivedOn: '2026-11-16', acceptedOn: '2026-11-18' };
const REMEDY = { reviewBody: '菏泽市人民政府', reviewDays: 60, court: '菏泽市牡丹区人民法院', suitMonths: 6 };
const SLIP = {
  organ: { name: '菏泽鲁西新区管理委员会', kind: 'county_government' },
  number: '鲁西审批〔2026〕42号',
  issuedOn: '2026-11-18',
  verifyUrl: 'https://tongban.example.gov.cn/verify/K7QM2X9DRT4WHB6N',
  verifyCode: 'K7QM2X9DRT4WHB6N',
  marks: ['参考'],
} as const;
const VOUCHER = { ...SLIP, sealText: '菏泽鲁西新区管理委员会受理专用章' };
const DECISION = { ...SLIP, sealText: '菏泽鲁西新区管理委员会行政审批专用章（岳程街道）' };
const MATERIALS = [{ title: '小餐饮登记表', points: ['原件1份', '经营者已签字'] }];

/** A complete paper of every kind from one invented case of 鲁西新区, whose organ is the 管委会. */
export const SAMPLES: Readonly<Record<DocumentKind, DocumentModel>> = {
  receipt_slip: receiptSlipModel({
    ...SLIP,
    ...CASE,
    ...RECEIVED,
    receivedAt: '岳程街道便民服务中心',
    receivedBy: '孙莉',
    outcomeDueOn: '2026-11-23',
    queryCode: 'H4TX9C',
    materials: MATERIALS,
  }),
  acceptance_voucher: acceptanceVoucherModel({
    ...VOUCHER,
    ...CASE,
    ...RECEIVED,
    manner: 'deferred_materials',
    deferred: [{ title: '从业人员健康证明', points: ['原件核验'] }],
    deferredUntil: '2026-11-25',
    statutoryLimit: '15日（自然日）',
    promisedLimit: '5个工作日',
    dueOn: '2026-11-25',
    legalBasis: '《中华人民共和国行政许可法》第三十二条',
    handledAt: '岳程街道便民服务中心',
    contact: '0530-4000001',
  }),
  not_accepted_voucher: notAcceptedVoucherModel({
    ...VOUCHER,
    ...CASE,
    ...RECEIVED,
    outcomeKind: 'licence',
    ground: 'not_competent',
    reason: '经营场所不在本行政区域内。'.repeat(30),
    competentOrgan: '成武县市场监督管理局',
    legalBasis: null,
    remedy: REMEDY,
    contact: null,
  }),
  termination_decision: terminationDecisionModel({
    ...VOUCHER,
    ...CASE,
    receivedOn: RECEIVED.receivedOn,
    acceptedOn: RECEIVED.receivedOn,
    ground: 'object_gone',
    reason: '拟开办的场所已经拆除。'.repeat(30),
    legalBasis: '示例依据，由作出终止的机关填写',
    remedy: REMEDY,
  }),
  supplement_notice: supplementNoticeModel({
    ...VOUCHER,
    ...CASE,
    ...RECEIVED,
    defects: Array.from({ length: 12 }, (_, at) => ({
      title: `第${at + 1}份材料`,
      points: ['复印件不清晰，请提交能够辨认的复印件。', '未签名'],
    })),
    supplementUntil: '2026-12-18',
    submitAt: '岳程街道便民服务中心',
    legalBasis: null,
    contact: '0530-4000001',
  }),
  certificate: certificateModel({
    ...DECISION,
    title: '小餐饮登记证',
    subtitle: '正本',
    holder: { label: '名称', value: CASE.applicant },
    fields: [
      { label: '经营者', value: '郓小仵' },
      { label: '经营地址', value: '山东省菏泽市鲁西新区岳程街道人民路1号' },
    ],
    validity: { from: '2026-11-18', until: '2029-11-17' },
    paragraphs: [],
  }),
  refusal_decision: refusalDecisionModel({
    ...DECISION,
    ...CASE,
    ...RECEIVED,
    outcomeKind: 'licence',
    findings: '餐饮具未经消毒即投入使用。',
    reasons: '不符合登记条件。',
    legalBasis: '《山东省食品小作坊小餐饮和食品摊点管理条例》关于登记条件的规定',
    remedy: REMEDY,
  }),
  transfer_slip: transferSlipModel({
    ...SLIP,
    ...CASE,
    fromPlace: '岳程街道便民服务中心',
    toPlace: '鲁西新区行政审批服务部门',
    handedOverBy: '孙莉',
    handedOverOn: '2026-11-18',
    reason: '涉及两个街道',
    preReviewOpinion: '材料齐全。',
    dueOn: '2026-11-25',
    materials: MATERIALS,
  }),
};
