import { createContext, useContext } from 'react';
import type { CallName, CallOnFile } from '#shared/ipc/contract.ts';
import { mayCall, rights } from '#shared/ipc/rights.ts';
import type { Role } from '#shared/kernel/role.ts';
import type { CurrentUser } from '#shared/team/users.ts';

/** Who has the file open; `null` outside an open file. Set by the shell. */
export const CurrentUserContext = createContext<CurrentUser | null>(null);

export const useCurrentUser = (): CurrentUser | null => useContext(CurrentUserContext);

const isOnFile = (name: CallName): name is CallOnFile => Object.hasOwn(rights, name);

/** Whether one of the roles may ask the call. What is not about the open file, everybody may. */
export const mayAsk = (name: CallName, roles: readonly Role[]): boolean =>
  !isOnFile(name) || mayCall(name, roles);

/**
 * Whether who has the file open may ask the call: what is not allowed is not offered. The backend decides,
 * this only saves a refusal.
 */
export function useMayAsk(): (name: CallName) => boolean {
  const user = useCurrentUser();
  return (name) => user === null || mayAsk(name, user.roles);
}
