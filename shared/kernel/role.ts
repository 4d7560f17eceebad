import { z } from 'zod';

/** What somebody does in the team; one person may have several. */
export const roles = ['klantmanager', 'coordinator', 'adviseur'] as const;
export const roleSchema = z.enum(roles);
export type Role = z.infer<typeof roleSchema>;

export const roleLabels: Readonly<Record<Role, string>> = {
  klantmanager: 'Klantmanager',
  coordinator: 'Coördinator',
  adviseur: 'Adviseur',
};

/** The roles of a user, each once and in one order. */
export const rolesSchema = z
  .array(roleSchema)
  .min(1, 'Kies ten minste één rol.')
  .transform((chosen) => roles.filter((role) => chosen.includes(role)));
