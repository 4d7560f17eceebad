import { useMemo, useRef } from 'react';
import type { ClientRow } from '#shared/caseload/schema.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { useCall } from '../../lib/use-call.ts';
import { Panel } from '../../ui/panel.tsx';
import { useSignalDialogs } from './signal-dialogs.tsx';
import { isSnoozed, listSignals } from './signal-list.ts';
import { SignalRow } from './signal-row.tsx';
import { SnoozedList } from './snoozed-list.tsx';
import { texts } from './texts.ts';
import { useNow } from './use-now.ts';
import './today.css';

const nobody: readonly ClientRow[] = [];

/** What one client asks for: the rows of the start page, compact, for the side of the client's page. */
export function ClientSignals({ clientId }: { readonly clientId: Id }) {
  const { day } = useNow();
  const board = useRef<HTMLDivElement>(null);
  const { handlers, dialog } = useSignalDialogs(day, board);
  const signals = useCall('caseload.signals', {});
  const clients = useCall('caseload.list', {});
  const listed = useMemo(() => {
    const own = (signals.data ?? []).filter((signal) => signal.clientId === clientId);
    const self = (clients.data ?? nobody).filter(({ id }) => id === clientId);
    return listSignals(own, self, day);
  }, [signals.data, clients.data, clientId, day]);
  if (signals.data === undefined || clients.data === undefined) return null;
  const open = listed.filter((one) => !isSnoozed(one));
  return (
    <Panel flush title={texts.client.title}>
      <div ref={board}>
        {open.length === 0 && <p className="today-none t-quiet">{texts.client.none}</p>}
        <ul>
          {open.map((one) => (
            <SignalRow
              key={one.key}
              listed={one}
              today={day}
              first={false}
              about="client"
              {...handlers}
            />
          ))}
        </ul>
        <SnoozedList listed={listed.filter(isSnoozed)} today={day} />
        {dialog}
      </div>
    </Panel>
  );
}
