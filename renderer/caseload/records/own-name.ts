import type { Member } from '#shared/caseload/team/schema.ts';
import type { Role } from '#shared/kernel/role.ts';
import { folded } from '#shared/kernel/text.ts';

/**
 * The name of who works here, to offer where a klantmanager is asked for: of a klantmanager who does not stand among
 * them yet. In a file that is new nobody does. `null`: there is nothing to offer.
 */
export function ownNameToOffer(
  user: { readonly name: string; readonly roles: readonly Role[] } | null,
  members: readonly Pick<Member, 'name'>[],
): string | null {
  if (user?.roles.includes('klantmanager') !== true) return null;
  return members.some(({ name }) => folded(name) === folded(user.name)) ? null : user.name;
}
