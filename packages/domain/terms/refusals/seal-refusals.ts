import type { RefusalTerm } from './refusal-term.ts';

/** Why an impression is not made. */
export const SEAL_REFUSALS = {
  'SEA-01': {
    clause: 'R-1.2.9',
    text: '该印章不能用于此文书：事项未委托办理、不属于本乡镇，或者印章种类不符。',
    next: '请使用与该文书相符的印章。',
    status: 422,
  },
  'SEA-02': {
    clause: 'R-1.2.4、R-1.2.5',
    text: '印章名称不符合规定式样，或者与登记的机关、乡镇名称不一致。',
    next: '按“××县（区）×××局（委）审批专用章（××乡镇、街道）”式样更正名称。',
    status: 422,
  },
  'SEA-03': {
    clause: 'R-1.2.7、E-10',
    text: '印章已停用、挂失、收回或者废止，不得使用。',
    next: '请使用启用状态的印章，或者由县级赋权部门恢复使用。',
    status: 422,
  },
  'SEA-04': {
    clause: 'R-1.2.8、R-5.3.4',
    text: '用印须有办件、定稿文书和经办人，并且申请人与保管人不得为同一人。',
    next: '请由印章保管人核对定稿文书后用印。',
    status: 422,
  },
} as const satisfies Record<string, RefusalTerm>;
