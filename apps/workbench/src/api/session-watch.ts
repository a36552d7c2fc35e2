/** What the client must know of the session outside React: the token for unsafe requests, and whether it has run out. */
interface Watch {
  csrfToken: string | null;
  expired: boolean;
  /** Instant of the last answer of the server, in ms: the server counts idleness from there. */
  lastAnswerAt: number;
}

const watch: Watch = { csrfToken: null, expired: false, lastAnswerAt: Date.now() };
const listeners = new Set<() => void>();

export function csrfToken(): string | null {
  return watch.csrfToken;
}

export function sessionBegan(token: string): void {
  watch.csrfToken = token;
  setExpired(false);
}

export function sessionEnded(): void {
  watch.csrfToken = null;
  setExpired(false);
}

export function sessionExpired(): void {
  setExpired(true);
}

export function answerCame(): void {
  watch.lastAnswerAt = Date.now();
}

export function isExpired(): boolean {
  return watch.expired;
}

export function lastAnswerAt(): number {
  return watch.lastAnswerAt;
}

export function onSessionChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function setExpired(expired: boolean): void {
  if (watch.expired === expired) return;
  watch.expired = expired;
  for (const listener of listeners) listener();
}
