const SHORTEST_PASSWORD = 10;
const LONGEST_PASSWORD = 200;

/** What is wrong with a password for this account, in Chinese; empty when it may be used (design §9). */
export function passwordProblems(loginName: string, password: string): string[] {
  const problems: string[] = [];
  if ([...password].length < SHORTEST_PASSWORD || password.length > LONGEST_PASSWORD) {
    problems.push(`密码须为${SHORTEST_PASSWORD}至${LONGEST_PASSWORD}位。`);
  }
  if (password.toLowerCase() === loginName) problems.push('密码不能与账号名相同。');
  return problems;
}
