import type { userCalls } from '#shared/ipc/calls/team-users.ts';
import type { HandlersOf } from '../../handler.ts';
import { programStrength, type KeyStrength } from '../keys/scrypt.ts';
import { listUsers } from './list-users.ts';
import { changePassword, newRecoveryCodeFor, resetPassword, useRecoveryCode } from './passwords.ts';
import { removeUser } from './remove-user.ts';
import { addUser, saveUser } from './save-user.ts';

/** The calls about who may open the file. */
export const makeUserHandlers = (
  strength: KeyStrength = programStrength,
): HandlersOf<keyof typeof userCalls> => ({
  'team.users': (_input, { trx }) => listUsers(trx),
  'team.addUser': (input, context) => addUser(input, context, strength),
  'team.saveUser': async (input, context) => {
    await saveUser(input, context, strength);
    return {};
  },
  'team.resetPassword': async (input, context) => {
    await resetPassword(input, context, strength);
    return {};
  },
  'team.changePassword': async (input, context) => {
    await changePassword(input, context, strength);
    return {};
  },
  'team.newRecoveryCode': (input, context) => newRecoveryCodeFor(input, context, strength),
  'team.useRecoveryCode': (input, context) => {
    useRecoveryCode(input, context, strength);
    return {};
  },
  'team.removeUser': (input, context) => removeUser(input, context, strength),
});
