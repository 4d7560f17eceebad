import { Anchor } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import type { Dossier } from '#shared/caseload/dossier.ts';
import type { ClientDetail } from '#shared/caseload/schema.ts';
import { useCall } from '../../lib/use-call.ts';
import { Panel } from '../../ui/panel.tsx';
import { nextAppointmentDay } from '../contacts/next-appointment-day.ts';
import { useSignalDialogs } from './signal-dialogs.tsx';
import { isSnoozed, listSignals } from './signal-list.ts';
import { SignalRow } from './signal-row.tsx';
import { SnoozedList } from './snoozed-list.tsx';
import { texts } from './texts.ts';
import { useNow } from './use-now.ts';
import '../more-rows.css';
import './today.css';

/** The client's page has more to tell: the first three, unless that hides only one. */
const atFirst = 3;

export interface ClientSignalsProps {
  readonly client: ClientDetail;
  readonly dossier: Dossier;
}

/** What one client asks for: the rows of the start page, compact, for the side of the client's page. */
export function ClientSignals({ client, dossier }: ClientSignalsProps) {
  const { day } = useNow();
  const board = useRef<HTMLDivElement>(null);
  const [all, setAll] = useState(false);
  const { handlers, dialog } = useSignalDialogs(day, board);
  const signals = useCall('caseload.signals', { clientId: client.id });
  const { appointments } = dossier;
  const listed = useMemo(() => {
    const self = { ...client, nextAppointmentOn: nextAppointmentDay(appointments, day) };
    return listSignals(signals.data ?? [], [self], day);
  }, [signals.data, client, appointments, day]);
  if (signals.data === undefined) return null;
  const open = listed.filter((one) => !isSnoozed(one));
  const folds = open.length > atFirst + 1;
  const shown = folds && !all ? open.slice(0, atFirst) : open;
  return (
    <Panel flush title={texts.client.title}>
      <div ref={board}>
        {open.length === 0 && <p className="today-none t-quiet">{texts.client.none}</p>}
        <ul>
          {shown.map((one) => (
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
        {folds && (
          <p className="c-more">
            <Anchor component="button" type="button" fz={14} onClick={() => setAll(!all)}>
              {all ? texts.showFewer : texts.showAll(open.length)}
            </Anchor>
          </p>
        )}
        <SnoozedList compact listed={listed.filter(isSnoozed)} today={day} board={board} />
        {dialog}
      </div>
    </Panel>
  );
}
