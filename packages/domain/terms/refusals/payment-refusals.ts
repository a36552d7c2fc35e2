import type { RefusalTerm } from './refusal-term.ts';

/** Why a collection service takes or changes no order. */
export const PAYMENT_REFUSALS = {
  'PAY-01': {
    clause: 'E-47、R-2.1.1',
    text: '该事项为公用企业代收服务，只收缴费用，不作受理、审查和决定。',
    next: '请从缴费页面查询账单并缴费。',
    status: 422,
  },
  'PAY-02': {
    clause: 'E-47、R-2.1.1',
    text: '该事项不是代收服务，不能收缴费用。',
    next: '请按办事指南申请办理。',
    status: 422,
  },
  'PAY-03': {
    clause: 'R-2.1.1',
    text: '该县区尚未登记经营此项服务的公用企业。',
    next: '请向经营此项服务的公用企业直接缴费，联系方式待县补充。',
    status: 422,
  },
  'PAY-04': {
    clause: 'R-2.1.1',
    text: '县政务服务大厅没有与公用企业签订在有效期内的代收协议。',
    next: '请在网上缴费，或者向公用企业直接缴费。',
    status: 422,
  },
  'PAY-05': {
    clause: 'E-47、E-42',
    text: '这笔账单已有一笔尚未完成的缴费订单。',
    next: '请先完成或者取消原订单，再重新缴费。',
    status: 409,
  },
  'PAY-06': {
    clause: 'E-47',
    text: '缴费金额与公用企业账单不符。',
    next: '请按账单金额缴费；公用企业允许部分缴费或者预存的，按其规定的范围填写。',
    status: 422,
  },
  'PAY-07': {
    clause: 'E-47',
    text: '这笔订单的当前状态不能进行此项操作。',
    next: '请刷新后查看订单的最新状态。',
    status: 409,
  },
  'PAY-08': {
    clause: 'E-47',
    text: '公用企业的系统中没有与此相符的到账记录，不能登记为已缴费。',
    next: '请核对终端凭条上的参考号；款项未到账的，请稍后再确认。',
    status: 409,
  },
  'PAY-09': {
    clause: 'E-47',
    text: '该账单没有欠费，公用企业也未开通预存。',
    next: '无需缴费；对账单有疑问的，请向公用企业核实。',
    status: 422,
  },
  'PAY-10': {
    clause: 'E-47',
    text: '说明差异须写明原因和处理结果。',
    next: '请填写说明后再提交。',
    status: 422,
  },
} as const satisfies Record<string, RefusalTerm>;
