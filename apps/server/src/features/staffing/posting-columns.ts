/** The columns of a sheet of posts. */
export const POSTING_COLUMNS = [
  { header: '姓名', isRequired: true, explanation: '人员姓名，不超过40字' },
  {
    header: '任职机构',
    isRequired: true,
    explanation: '机构全称，如“庄寨镇人民政府”；乡镇（街道）可以只写名称，如“庄寨镇”',
  },
  { header: '岗位', isRequired: true, explanation: '岗位全称，见“岗位和用工性质”工作表' },
  { header: '用工性质', isRequired: true, explanation: '审查、决定、用印岗位只能是公务员或者事业单位人员' },
  { header: '起始日期', isRequired: true, explanation: '如2026-03-16或者2026年3月16日' },
  { header: '截止日期', isRequired: false, explanation: '最后一日；没有写明的留空' },
  {
    header: '账号名',
    isRequired: false,
    explanation:
      '建议的登录账号名，可以用工号；由安全管理员开通时采用。同一机构的同名人员按同一人登记，不是同一人的，填写不同的账号名',
  },
] as const;

export type PostingHeader = (typeof POSTING_COLUMNS)[number]['header'];
