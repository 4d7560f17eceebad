import type { Session } from 'electron';

/** The spelling checker downloads its word lists, so it stays off for the session too. */
export function switchOffSpellingChecker(session: Session): void {
  session.setSpellCheckerEnabled(false);
}
