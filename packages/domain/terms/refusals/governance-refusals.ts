import type { RefusalTerm } from './refusal-term.ts';

/** Why a governance record is not made or changed. */
export const GOVERNANCE_REFUSALS = {
  'GOV-01': {
    clause: '系统约定：一事一登记',
    text: '该事项已经登记，不能重复登记。',
    next: '请核对已有登记；内容有变化的，按变更、续签或者收回办理。',
    status: 409,
  },
  'GOV-02': {
    clause: '系统约定：日期次序',
    text: '日期前后不一致。',
    next: '请核对文书上的日期后重新填写。',
    status: 422,
  },
  'GOV-03': {
    clause: '系统约定：登记要素齐全',
    text: '登记内容不完整。',
    next: '请补全后重新提交。',
    status: 422,
  },
  'GOV-04': {
    clause: '系统约定：登记相互衔接',
    text: '没有找到所依据的登记。',
    next: '请先完成所依据的登记。',
    status: 422,
  },
  'GOV-05': {
    clause: 'R-2.3.1、R-2.3.3',
    text: '事项移出清单、调整实施方式或者重新赋权，须先按程序登记收回。',
    next: '先登记收回并载明理由和生效日期，再公布新版本清单。',
    status: 422,
  },
  'GOV-06': {
    clause: 'R-1.1.4',
    text: '同一事项在同一乡镇（街道）只能有一种实施方式。',
    next: '删除重复的事项。',
    status: 422,
  },
  'GOV-07': {
    clause: 'R-1.2.4',
    text: '该机关在该乡镇（街道）已经有一枚同类印章，一个部门在一个乡镇只能有一枚。',
    next: '先收回、废止或者挂失原印章，再发放新印章。',
    status: 409,
  },
  'GOV-08': {
    clause: '系统约定：拟制与审定分开',
    text: '拟制人不得审定自己拟制的文件。',
    next: '请由本单位另一名有权人员审定。',
    status: 403,
  },
  'GOV-09': {
    clause: 'R-2.3.4、系统约定：送审的清单不再改动',
    text: '该乡镇（街道）的清单草稿正在送审，不能写入新的事项。',
    next: '先审定或者退回清单草稿，再同意该申请。',
    status: 409,
  },
  'GOV-10': {
    clause: 'R-3.1.3',
    text: '工作专班须有且只有一名组长，由县区政府（管委会）主要负责人担任。',
    next: '在县区政府（管委会）选定一名组长，其余人员登记为成员。',
    status: 422,
  },
} as const satisfies Record<string, RefusalTerm>;
