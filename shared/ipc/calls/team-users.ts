import { z } from 'zod';
import { isoDateSchema } from '../../kernel/dates.ts';
import { idSchema } from '../../kernel/ids.ts';
import { newPasswordSchema, passwordLength } from '../../team/schema.ts';
import { rolesSchema } from '../../kernel/role-schema.ts';
import { userNameSchema, userSchema } from '../../team/users.ts';
import { call } from '../call.ts';

const userValuesSchema = z.object({
  name: userNameSchema,
  roles: rolesSchema,
  /** The klantmanager that the user is; `null`: none. */
  memberId: idSchema.nullable(),
});

const ownPassword = z.string().min(1, 'Vul uw wachtwoord in.').max(passwordLength.maximum);
const codeTypedBack = z.string().min(1, 'Typ de herstelcode over.').max(200);
const nothing = z.object({});

/** Calls about who may open the team file. */
export const userCalls = {
  /** Those who may open the file now, by name. */
  'team.users': call({ input: nothing, output: z.array(userSchema) }),
  /** Gives somebody a way in, with a first password that the user changes. */
  'team.addUser': call({
    input: userValuesSchema.extend({ password: newPasswordSchema }),
    output: z.object({ userId: idSchema }),
  }),
  /** Another name is what the user types from then on to open the file. */
  'team.saveUser': call({
    input: userValuesSchema.extend({
      userId: idSchema,
      /** What stood in the form when it was opened. */
      before: userValuesSchema,
    }),
    output: nothing,
  }),
  /**
   * For who forgot it. Asks for the recovery code, so that no password is set behind somebody's back. The file gets
   * a new data key: the password of before opens it no more, also with a key file of before.
   */
  'team.resetPassword': call({
    input: z.object({
      userId: idSchema,
      recoveryCode: z.string().min(1, 'Vul de herstelcode in.').max(200),
      newPassword: newPasswordSchema,
    }),
    output: nothing,
  }),
  /** Of who has the file open. The file gets a new data key, as with a reset. */
  'team.changePassword': call({
    input: z.object({ password: ownPassword, newPassword: newPasswordSchema }),
    output: nothing,
  }),
  /** Makes a code to be shown, printed and typed back. It opens nothing yet, and the one of before still does. */
  'team.newRecoveryCode': call({
    input: z.object({ password: ownPassword }),
    output: z.object({
      /** Shown once, kept nowhere. */
      recoveryCode: z.string(),
    }),
  }),
  /** Has the code that was shown last take its place. The file gets a new data key: the code of before opens nothing. */
  'team.useRecoveryCode': call({
    input: z.object({ recoveryCode: codeTypedBack }),
    output: nothing,
  }),
  /**
   * Makes a new data key for all who stay, and has the code that was shown last take the place of the one of before:
   * what the user still knows opens the file no more.
   */
  'team.removeUser': call({
    input: z.object({ userId: idSchema, recoveryCode: codeTypedBack }),
    output: z.object({
      /** Backups of before open with the passwords of then; the last of them is gone on this day. */
      backupsGoneBy: isoDateSchema,
    }),
  }),
} as const;
