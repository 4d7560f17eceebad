import { currentSession, type Session } from './current-session.ts';

/** Asked as soon as this is read, before the rest of the window is: the answer comes while that is read. */
export const firstSession = currentSession();
// Who waits for it hears what went wrong.
firstSession.catch(() => undefined);

/** How long drawing waits for the answer, in milliseconds. It is there already, unless a backend is at work. */
const patience = 100;

/**
 * What is known of the session once there is something to draw.
 *
 * @param isDrawn something is drawn already, which stands until the answer is there
 */
export function knownSession(isDrawn: boolean): Promise<Session> {
  const known = firstSession.catch((): Session => ({ phase: 'first-run' }));
  if (isDrawn) return known;
  const unknown = new Promise<Session>((resolve) => {
    setTimeout(() => resolve({ phase: 'starting' }), patience);
  });
  return Promise.race([known, unknown]);
}
