import { createContext, useContext } from 'react';

/** Why nothing in the file can be changed now, in words; `null`: it can. Set by the shell. */
export const NoChangesContext = createContext<string | null>(null);

/**
 * Asked by the buttons that change something: while a colleague has the file they rest, with the reason. The
 * backend refuses all the same.
 */
export const useNoChanges = (): string | null => useContext(NoChangesContext);
