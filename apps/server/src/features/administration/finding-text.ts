/** What `tongban verify` writes for operators, as the audit administrator reads it on screen. */
const FINDINGS: readonly (readonly [pattern: RegExp, text: string])[] = [
  [/^version (\d+) is missing$/u, '缺少第$1条'],
  [/^the hash does not fit the recorded text$/u, '摘要与所记文本不符'],
  [/^the chain to the version before is broken$/u, '与前一条的链条中断'],
  [/^the recorded text is not an envelope$/u, '所记文本不是事件'],
  [/^the recorded text is not in canonical form$/u, '所记文本不是规范格式'],
  [/^column (\w+) differs from what was hashed$/u, '存储列 $1 与所记文本不一致'],
  [/^no feature knows this kind of stream$/u, '系统不认识这种事件流'],
  [/^the row differs from the events$/u, '存储行与事件重放的结果不一致'],
  [/^the events cannot be folded: (.*)$/su, '事件无法重放：$1'],
  [/^the chain to the day before is broken$/u, '与前一日的链条中断'],
  [/^the signature does not fit$/u, '签名不符'],
  [/^it is signed with another key than this installation's$/u, '签名所用的密钥不是本系统的密钥'],
];

export function findingText(problem: string): string {
  for (const [pattern, text] of FINDINGS) {
    if (pattern.test(problem)) return problem.replace(pattern, text);
  }
  return problem;
}
