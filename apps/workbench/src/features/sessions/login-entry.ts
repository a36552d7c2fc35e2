/** What has been typed into the login form. */
export interface LoginEntry {
  readonly account: string;
  readonly password: string;
  /** The six digits of the authenticator. */
  readonly code: string;
}

export const EMPTY_ENTRY: LoginEntry = { account: '', password: '', code: '' };
