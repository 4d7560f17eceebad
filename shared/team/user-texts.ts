import { roleLabels, type Role } from '../kernel/role.ts';

export const userFieldLabels = {
  name: 'Naam',
  roles: 'Rollen',
  memberId: 'Klantmanager',
} as const;

/** `Klantmanager, Coördinator`. */
export const rolesText = (roles: readonly Role[]): string =>
  roles.map((role) => roleLabels[role]).join(', ');
