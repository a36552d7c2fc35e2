import type { SessionView } from '@tongban/contract';
import { createContext, useContext } from 'react';

/** The session of whoever sits at the counter; set once logged in. */
export const SessionContext = createContext<SessionView | null>(null);

/** The current session. Only for what is shown after logging in; throws elsewhere. */
export function useSession(): SessionView {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('no session: this part is shown only after logging in');
  return session;
}
