import { z } from 'zod';
import { idSchema } from '../kernel/ids.ts';
import { roleSchema } from '../kernel/role-schema.ts';

/** The name by which a user opens the file, and that stands under what the user does. */
export const userNameSchema = z
  .string()
  .trim()
  .min(1, 'Vul een naam in.')
  .max(80, 'Houd het bij 80 tekens.')
  .transform((name) => name.replace(/\s+/g, ' '));

/** Who has the file open. */
export const currentUserSchema = z.object({
  id: idSchema,
  name: z.string(),
  roles: z.array(roleSchema),
});
export type CurrentUser = z.infer<typeof currentUserSchema>;

/** One who may open the file. */
export const userSchema = currentUserSchema.extend({
  /** The klantmanager that the user is, by id and name. */
  memberId: idSchema.nullable(),
  memberName: z.string().nullable(),
  /** Whether the user has opened the file. */
  hasOpened: z.boolean(),
  /** ISO time in UTC of the last time; `null`: not since the log began. */
  lastOpenedAt: z.string().nullable(),
  createdOn: z.iso.date(),
});
export type User = z.infer<typeof userSchema>;
