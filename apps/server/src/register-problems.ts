import { REFUSALS } from '@tongban/domain/terms';
import type { ProblemTable } from './platform/http/problem-table.ts';

/** Adds every refusal of the domain, and the codes that features answer with, to the one table code → status and text. */
export function registerProblems(problems: ProblemTable): void {
  for (const [code, { status, text, next }] of Object.entries(REFUSALS)) {
    problems.register({ [code]: { status, title: '现在不能办理', detail: text, next } });
  }
  problems.register({
    idempotency_mismatch: {
      status: 422,
      title: '重复提交的内容不一致',
      detail: '同一次提交的内容前后不一致，没有重复办理。',
      next: '请刷新页面，核对后重新提交。',
    },
    unknown_item: {
      status: 404,
      title: '没有这个事项',
      detail: '目录中没有您要的事项。',
      next: '请从事项列表中选择。',
    },
    payment_item: {
      status: 422,
      title: '该事项是缴费事项',
      detail: '水、电、燃气、热力费由公用企业收取，不作为办件申请。',
      next: '请在缴费页面查询账单并缴费，或者到服务窗口办理代收，也可以直接向公用企业缴费。',
    },
    outside_not_connected: {
      status: 422,
      title: '尚未接通外部系统',
      detail: '本系统尚未接通办理该事项的国家或者省级系统，不能自动取回结果。',
      next: '请按该系统载明的编号、日期和结果手工登记。',
    },
    outside_unavailable: {
      status: 503,
      title: '外部系统暂时没有回应',
      detail: '办理该事项的国家或者省级系统暂时没有回应，没有登记任何内容。',
      next: '请稍后再取回，或者按该系统载明的编号、日期和结果手工登记。',
    },
    unknown_place: {
      status: 404,
      title: '没有这个办理地点',
      detail: '没有您选择的县区或者乡镇（街道）。',
      next: '请从服务网点列表中选择。',
    },
    unknown_calendar_year: {
      status: 422,
      title: '该年度工作日历尚未公布',
      detail: '国务院办公厅尚未公布该年度放假安排，不能推算工作日。',
      next: '请选择已公布年度的日期。',
    },
    second_application: {
      status: 409,
      title: '可能重复申请',
      detail: '该申请人就本事项在本县已经有一件正在办理的申请。',
      next: '请与申请人核对。确需另行申请的（例如经营场所不同），写明理由后再次提交。',
    },
    case_claimed: {
      status: 409,
      title: '其他人员正在办理',
      detail: '其他人员已经认领这个办件。',
      next: '请与其联系，或者等认领到期后再认领。',
    },
    tracking_locked: {
      status: 429,
      title: '今天查询错误次数过多',
      detail: '该办件今天的查询码已连续输错五次，为保护您的信息已暂停网上查询。',
      next: '请核对收件凭证，明天再试，或者到受理窗口查询。',
    },
    payment_closed: {
      status: 422,
      title: '暂不能在本站缴费',
      detail: '该县区尚未接通公用企业的收费系统，暂不能在本站查询账单和缴费。',
      next: '请向公用企业直接缴费，联系方式待县补充。',
    },
    biller_unavailable: {
      status: 503,
      title: '公用企业系统暂时没有回应',
      detail: '公用企业的收费系统暂时没有回应，没有扣款，也没有产生订单。',
      next: '请过几分钟再试，或者向公用企业直接缴费。',
    },
    bill_unknown: {
      status: 404,
      title: '没有查到账单',
      detail: '户号或者户名的最后一个字不正确。',
      next: '请对照缴费单或者水电气热表卡核对后再试。',
    },
    bill_changed: {
      status: 409,
      title: '账单已经变化',
      detail: '您查询以后，这笔账单已经变化，没有产生订单。',
      next: '请重新查询账单，按最新金额缴费。',
    },
    payment_tries_used: {
      status: 429,
      title: '今天核对错误次数过多',
      detail: '今天核对错误的次数过多，为保护用户信息已暂停查询。',
      next: '请核对后明天再试，或者带缴费单到窗口办理。',
    },
    tls_required: {
      status: 403,
      title: '当前连接不加密',
      detail: '本站未启用加密连接，登录和网上申请已停用。',
      next: '请由系统管理员配置证书后再使用。',
    },
  });
}
