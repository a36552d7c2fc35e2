const KEY = 'tongban.demo-account';

/** The demo account chosen last in this browser; null when none, or where the browser keeps nothing. */
export function lastDemoAccount(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Remembers the choice; a browser that keeps nothing offers the list all the same. */
export function rememberDemoAccount(account: string): void {
  try {
    localStorage.setItem(KEY, account);
  } catch {
    // Nothing depends on it.
  }
}
