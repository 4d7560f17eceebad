import { currentSession, type Session } from './current-session.ts';

/** Asked as soon as this is read, before the rest of the window is: the answer comes while that is read. */
export const firstSession = currentSession();
// Who waits for it hears what went wrong.
firstSession.catch(() => undefined);

/** How long drawing waits for the answer, in milliseconds. It is there already, unless a backend is at work. */
const patience = 100;

/** What is known of the session once there is something to draw. */
export function knownSession(): Promise<Session> {
  const unknown = new Promise<Session>((resolve) => {
    setTimeout(() => resolve({ phase: 'starting' }), patience);
  });
  return Promise.race([firstSession, unknown]).catch(() => ({ phase: 'first-run' }));
}
