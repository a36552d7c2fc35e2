/** What the log's short names of fields mean; a newer one, and a Chinese column header of an export, stand as they are. */
const FIELD_NAMES: Readonly<Record<string, string>> = {
  masked: '隐去个人信息后的内容',
  applicant: '申请人完整信息',
  answers: '填报内容',
  name: '姓名或者名称',
  loginName: '账号名',
  posts: '岗位',
  lastLoginAt: '最近登录时间',
  account: '按账号查询',
  record: '按对象查询',
  from: '起始日期',
  until: '截止日期',
  after: '翻页',
};

const SUBJECT_NAMES: Readonly<Record<string, string>> = {
  'access-log': '访问日志',
  ledger: '台账',
  accounts: '账号登记簿',
  cases: '办件列表',
};

export function fieldName(field: string): string {
  return FIELD_NAMES[field] ?? field;
}

/** Whose data was read, where no record says it: a register by its name, a person by an id that only the log knows. */
export function subjectName(subject: string): string {
  return SUBJECT_NAMES[subject] ?? (subject.startsWith('register:') ? '登记簿' : `对象 ${subject}`);
}
