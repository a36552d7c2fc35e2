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
    item_not_open: {
      status: 422,
      title: '该事项暂未开通',
      detail: '该事项暂不能在本系统申请。',
      next: '请查看办事指南，到县政务服务大厅或者乡镇（街道）便民服务中心窗口办理。',
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
    tls_required: {
      status: 403,
      title: '当前连接不加密',
      detail: '本站未启用加密连接，登录和网上申请已停用。',
      next: '请由系统管理员配置证书后再使用。',
    },
  });
}
