import type { OpenTeam } from '#shared/team/schema.ts';

/** Whether the same user opened the same team's file again. */
export const isSameSeat = (one: OpenTeam, other: OpenTeam): boolean =>
  one.user.id === other.user.id &&
  one.user.name === other.user.name &&
  one.teamName === other.teamName &&
  one.municipality === other.municipality;

/** The address of the page that was on screen: it holds the number of a client at most, but is not theirs. */
export function leaveLastPage(): void {
  window.history.replaceState(null, '', '#/');
}
