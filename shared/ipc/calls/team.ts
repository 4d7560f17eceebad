import { z } from 'zod';
import {
  chosenFileSchema,
  fileRefSchema,
  municipalitySchema,
  newPasswordSchema,
  openTeamSchema,
  passwordLength,
  teamNameSchema,
} from '../../team/schema.ts';
import { sharingSchema } from '../../team/sharing.ts';
import { userNameSchema } from '../../team/users.ts';
import { call } from '../call.ts';

/** Who opens it: asked where the file has several users. */
const typedName = z.string().max(80).default('');
/** What opening gives. */
const openedTeamSchema = openTeamSchema.extend({
  /** This version of Trede is new to the file, and a backup was made before anything else; told once. */
  renewedTo: z.string().optional(),
});

const typedPassword = z.string().min(1, 'Vul uw wachtwoord in.').max(passwordLength.maximum);

export const teamCalls = {
  /** Which team is open; `null` while locked. */
  'team.status': call({
    needs: 'nothing',
    input: z.object({}),
    output: openTeamSchema.nullable(),
  }),
  /** Makes a new encrypted team file with its key file, and leaves it open. Never overwrites a file. */
  'team.create': call({
    needs: 'nothing',
    input: z.object({
      file: fileRefSchema,
      teamName: teamNameSchema,
      municipality: municipalitySchema,
      /** Of who makes it, and has every role. */
      userName: userNameSchema,
      password: newPasswordSchema,
    }),
    output: openTeamSchema.extend({
      /** Shown once, kept nowhere. Opens the file as the password does. */
      recoveryCode: z.string(),
    }),
  }),
  /** Whether the file asks for a name beside the password. Changes nothing. */
  'team.look': call({
    needs: 'nothing',
    input: z.object({ file: fileRefSchema }),
    output: z.object({ severalUsers: z.boolean() }),
  }),
  /**
   * Opens a team file. After four wrong passwords in a row it makes who tries wait, longer each time, to a minute.
   */
  'team.open': call({
    needs: 'nothing',
    input: z.object({ file: fileRefSchema, name: typedName, password: typedPassword }),
    output: openedTeamSchema,
  }),
  /** Opens with the recovery code and sets a new password for one user. Typing is forgiven: case, spaces, hyphens. */
  'team.openWithRecoveryCode': call({
    needs: 'nothing',
    input: z.object({
      file: fileRefSchema,
      name: typedName,
      recoveryCode: z.string().min(1, 'Vul de herstelcode in.').max(200),
      newPassword: newPasswordSchema,
    }),
    output: openedTeamSchema,
  }),
  /**
   * Of the open file: where it stands, how its tables are laid out, and which Trede worked in it last. `null` while
   * locked.
   */
  'team.fileVersion': call({
    needs: 'nothing',
    input: z.object({}),
    output: z
      .object({
        ...chosenFileSchema.pick({ name: true, folder: true }).shape,
        form: z.int(),
        writtenBy: z.string().nullable(),
      })
      .nullable(),
  }),
  /** Whether the window may work in the open file or reads along, and with whom; gets the latest to read. */
  'team.sharing': call({ needs: 'nothing', input: z.object({}), output: sharingSchema }),
  /** Works in the file from now on, after reading along or when the connection was lost; no password is asked. */
  'team.takeUp': call({ needs: 'nothing', input: z.object({}), output: sharingSchema }),
  /** Closes the file, so that all of it is in the one file again and the key is gone. Asked before the end. */
  'team.close': call({
    audience: 'main',
    needs: 'nothing',
    input: z.object({
      /** For the log: whether the user locks, or Trede ends. */
      locks: z.boolean().default(false),
      /** The key must be gone at once: no backup first. The next opening makes it. */
      sleeps: z.boolean().default(false),
    }),
    output: z.object({}),
  }),
} as const;
