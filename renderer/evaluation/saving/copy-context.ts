import { createContext } from 'react';

/** Copies a table of the report that is shown, by its id; `null` where no report can leave. */
export const CopyTableContext = createContext<((tableId: string) => void) | null>(null);
