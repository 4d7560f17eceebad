import type { QueryClient } from '@tanstack/react-query';
import type { WindowCallName } from '#shared/ipc/bridge.ts';
import type { CallInput } from '#shared/ipc/contract.ts';
import { href, paths } from '../lib/paths.ts';
import { queryOf } from '../lib/query-of.ts';

/**
 * Asks what the page of the address will ask first, so that the backend reads while the window is being
 * drawn. Only the page with much to read gains by it. Where no file is open the backend refuses; whoever
 * opens one asks again.
 */
export function readAhead(memory: QueryClient, hash: string): void {
  if (hash !== href(paths.caseload)) return;
  const ask = <Name extends WindowCallName>(name: Name, input: CallInput<Name>) =>
    memory.query(queryOf(name, input)).catch(() => undefined);
  // The short answers first: the page waits for all of them.
  void ask('caseload.settings', {});
  void ask('caseload.views', {});
  void ask('caseload.list', {});
}
