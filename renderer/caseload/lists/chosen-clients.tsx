import { useMemo } from 'react';
import type { ClientRow } from '#shared/caseload/schema.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { listedName } from '#shared/kernel/person-name.ts';
import { useCall } from '../../lib/use-call.ts';
import { MoreRows, useRowsInParts } from '../more-rows.tsx';
import { texts } from './texts.ts';

/** So many names stand there before more are asked for. */
const atFirst = 5;

/** Those whom a dialog of the bulk bar is for, in the order of the alphabet. */
export function useChosenClients(clientIds: readonly Id[]): readonly ClientRow[] {
  const { data } = useCall('caseload.list', {});
  return useMemo(() => {
    const chosen = new Set(clientIds);
    return (data ?? []).filter(({ id }) => chosen.has(id));
  }, [data, clientIds]);
}

export interface ChosenClientsProps {
  readonly clients: readonly ClientRow[];
  /** What stands behind a name, of each the same kind of thing: who guides them now. */
  readonly factOf: (client: ClientRow) => string;
}

/** By name whom a change of many is for: a count does not tell that one too many was ticked. */
export function ChosenClients({ clients, factOf }: ChosenClientsProps) {
  const rows = useRowsInParts(clients.length, atFirst);
  if (clients.length === 0) return null;
  return (
    <div className="c-chosen" role="group" aria-label={texts.bulk.whom}>
      <ul ref={rows.list}>
        {clients.slice(0, rows.shown).map((client) => (
          <li key={client.id} tabIndex={-1}>
            {listedName(client)} <span className="t-second">{factOf(client)}</span>
          </li>
        ))}
      </ul>
      <MoreRows rows={rows} moreText={texts.bulk.moreNames} fewerText={texts.bulk.fewerNames} />
    </div>
  );
}
