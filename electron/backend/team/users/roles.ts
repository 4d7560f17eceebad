import { roles, type Role } from '#shared/kernel/role.ts';
import type { AppUserTable } from '../../database/team-schema.ts';

type RoleColumns = Pick<AppUserTable, 'case_manager' | 'coordinator' | 'adviser'>;

const columnOf: Readonly<Record<Role, keyof RoleColumns>> = {
  klantmanager: 'case_manager',
  coordinator: 'coordinator',
  adviseur: 'adviser',
};

export const rolesOf = (row: RoleColumns): Role[] =>
  roles.filter((role) => row[columnOf[role]] === 1);

export const columnsOf = (has: readonly Role[]): RoleColumns => ({
  case_manager: has.includes('klantmanager') ? 1 : 0,
  coordinator: has.includes('coordinator') ? 1 : 0,
  adviser: has.includes('adviseur') ? 1 : 0,
});
