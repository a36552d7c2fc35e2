const WARN_SECONDS = 120;

/** What to say after `idle` seconds without an answer of the server, of the `limit` it allows. */
export function idleNotice(limit: number, idle: number): { text: string | null; ended: boolean } {
  const left = Math.ceil(limit - idle);
  if (left <= 0) return { text: null, ended: true };
  if (left > Math.min(WARN_SECONDS, limit / 3)) return { text: null, ended: false };
  const minutes = Math.ceil(left / 60);
  const rest = left < 60 ? `${left}秒` : `${minutes}分钟`;
  return { text: `长时间没有操作，约${rest}后自动退出登录。已填写的内容会保留。`, ended: false };
}
