import { z } from 'zod';
import { roles } from './role.ts';

export const roleSchema = z.enum(roles);

/** The roles of a user, each once and in one order. */
export const rolesSchema = z
  .array(roleSchema)
  .min(1, 'Kies ten minste één rol.')
  .transform((chosen) => roles.filter((role) => chosen.includes(role)));
