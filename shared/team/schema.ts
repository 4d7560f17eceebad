import { z } from 'zod';
import { syncProgramSchema } from './synced-folder.ts';
import { currentUserSchema } from './users.ts';

/** Stands for a file that the user chose. Its signs make no path: no dot, no slash, no colon. */
export const fileRefSchema = z.string().regex(/^[A-Za-z0-9-]{1,64}$/);

/** A file that the user chose, as far as the window may know it. */
export const chosenFileSchema = z.object({
  ref: fileRefSchema,
  /** The name with its extension, such as `Statushouders.trede`. */
  name: z.string(),
  /** The folder as the user knows it, for showing only. */
  folder: z.string(),
  /** The program that keeps the folder in step with the internet, where one is known. */
  syncedBy: syncProgramSchema.optional(),
  /** It is the one to practise with. */
  practice: z.literal(true).optional(),
});
export type ChosenFile = z.infer<typeof chosenFileSchema>;

/** The least and the most that a password may be. Length is what counts: no rules on signs. */
export const passwordLength = { minimum: 12, maximum: 200 } as const;

export const newPasswordSchema = z
  .string()
  .min(
    passwordLength.minimum,
    `Neem een wachtwoord van ten minste ${passwordLength.minimum} tekens. Een korte zin is goed.`,
  )
  .max(passwordLength.maximum, `Een wachtwoord is ten hoogste ${passwordLength.maximum} tekens.`);

const nameSchema = (missing: string) =>
  z.string().trim().min(1, missing).max(80, 'Houd het bij 80 tekens.');

export const teamNameSchema = nameSchema('Vul de naam van uw team in.');
export const municipalitySchema = nameSchema('Vul de naam van uw gemeente in.');

export const openTeamSchema = z.object({
  teamName: z.string(),
  municipality: z.string(),
  user: currentUserSchema,
  /** Everybody in it is invented. */
  practice: z.literal(true).optional(),
});
export type OpenTeam = z.infer<typeof openTeamSchema>;

/** The ending of a team file's name. */
export const teamFileExtension = 'trede';
