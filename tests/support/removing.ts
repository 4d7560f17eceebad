import type { CallOutput } from '../../shared/ipc/contract.ts';
import type { TestBackend } from './backend.ts';
import { testPassword } from './test-keys.ts';

/** Removes a user as the window does: with a new recovery code that was shown and typed back. */
export async function removeUser(
  backend: TestBackend,
  userId: number,
  password = testPassword,
): Promise<CallOutput<'team.removeUser'> & { readonly recoveryCode: string }> {
  const { recoveryCode } = await backend.ask('team.newRecoveryCode', { password });
  const removed = await backend.ask('team.removeUser', { userId, recoveryCode });
  return { ...removed, recoveryCode };
}

/** Gives the file another recovery code, as the window does. */
export async function renewCode(backend: TestBackend, password = testPassword): Promise<string> {
  const { recoveryCode } = await backend.ask('team.newRecoveryCode', { password });
  await backend.ask('team.useRecoveryCode', { recoveryCode });
  return recoveryCode;
}
