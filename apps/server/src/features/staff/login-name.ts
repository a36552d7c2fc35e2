const LOGIN_NAME = /^[a-z0-9][a-z0-9._-]{1,63}$/u;

/** What is wrong with a login name, in Chinese; null when it may be used. Whether it is taken says the database. */
export function loginNameProblem(loginName: string): string | null {
  return LOGIN_NAME.test(loginName) ? null : '账号名须为2至64位小写字母、数字、点、横线或下划线。';
}
