import type { CallOnFile } from '#shared/ipc/contract.ts';
import { logActs } from '#shared/ipc/log-acts.ts';

/** Lists with a row a client, where the client is the row itself. */
const rowsAreClients: ReadonlySet<CallOnFile> = new Set(['caseload.list', 'caseload.names']);

/**
 * Of whom an answer shows something, when the call gives a list: the log keeps their ids, so that it can tell who
 * saw a client without opening one. Of one client or order the line itself says which.
 */
export function clientsShown(call: CallOnFile, input: unknown, answer: unknown): number[] {
  if (logActs[call].kind !== 'lijst') return [];
  const ids: number[] = [];
  if (rowsAreClients.has(call)) collect(answer, (key) => key === 'id', ids);
  collect(answer, isOfClient, ids);
  // A list that leaves is made of what the window sends; who stand in it, it says.
  if (call === 'caseload.listDocument') collect(input, isOfClient, ids);
  return ids;
}

const isOfClient = (key: string): boolean => key === 'clientId' || key === 'clientIds';

function collect(value: unknown, isKey: (key: string) => boolean, ids: number[]): void {
  if (Array.isArray(value)) {
    for (const one of value) collect(one, isKey, ids);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value as Record<string, unknown>)) {
    if (isKey(key)) {
      const all: readonly unknown[] = Array.isArray(inner) ? inner : [inner];
      ids.push(...(all.filter((id) => Number.isSafeInteger(id)) as number[]));
    } else if (key === 'clients') {
      collect(inner, (one) => one === 'id' || isOfClient(one), ids);
    } else {
      collect(inner, isKey, ids);
    }
  }
}
