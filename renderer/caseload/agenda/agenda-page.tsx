import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Appointment } from '#shared/caseload/contacts/schema.ts';
import { addDays, mondayOf, weekOf } from '#shared/kernel/calendar.ts';
import { formatDate, toIsoDate, type IsoDate } from '#shared/kernel/dates.ts';
import { messageOf } from '../../lib/call.ts';
import { keepPastLock } from '../../lib/past-lock.ts';
import { useKeptState } from '../../lib/use-kept-state.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LoadingLine } from '../../ui/loading-line.tsx';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { Page, PageHead } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { narrowBreakpoint } from '../../ui/theme.ts';
import { AppointmentDialog, NoteDialog } from './appointment-dialog.tsx';
import { agendaTexts as texts } from './texts.ts';
import { useAgenda } from './use-agenda.ts';
import { WeekBar, type Whose } from './week-bar.tsx';
import { WeekList } from './week-list.tsx';
import { WeekTable } from './week-table.tsx';
import './agenda.css';

type Open =
  | { readonly dialog: 'add'; readonly date: IsoDate; readonly time: string }
  | { readonly dialog: 'change' | 'note'; readonly appointment: Appointment };

interface AgendaState {
  /** `null`: the week of today, also tomorrow. */
  readonly monday: IsoDate | null;
  readonly whose: Whose;
}

const initial: AgendaState = { monday: null, whose: 'mine' };
keepPastLock<AgendaState>('agenda', (state) => state);

/** The appointments of a week. */
export function AgendaPage() {
  const today = toIsoDate(new Date());
  const [state, change] = useKeptState('agenda', initial);
  const [open, setOpen] = useState<Open | null>(null);
  const narrow = useMediaQuery(`(max-width: ${narrowBreakpoint})`, false, {
    getInitialValueInEffect: false,
  });
  const monday = state.monday ?? mondayOf(today);
  const agenda = useAgenda(monday, state.whose, today);
  const showWeek = (next: IsoDate) =>
    change((before) => ({ ...before, monday: next === mondayOf(today) ? null : next }));
  const setWhose = (whose: Whose) => change((before) => ({ ...before, whose }));
  const sunday = addDays(monday, 6);
  const isThisWeek = today >= monday && today <= sunday;
  const oldest = agenda.waiting[0];
  const Week = narrow ? WeekList : WeekTable;
  return (
    <Page>
      <PageHead
        title={texts.title}
        line={texts.line(weekOf(monday), formatDate(monday), formatDate(sunday))}
        actions={
          <Button
            variant="filled"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setOpen({ dialog: 'add', date: isThisWeek ? today : monday, time: '' })}
          >
            {texts.add}
          </Button>
        }
      />
      <WeekBar
        monday={monday}
        today={today}
        onWeek={showWeek}
        whose={agenda.me === null ? null : agenda.whose}
        onWhose={setWhose}
      />
      {agenda.error !== null && (
        <MessagePanel severity="error">{messageOf(agenda.error)}</MessagePanel>
      )}
      {oldest !== undefined && (
        <div className="c-agenda-waiting">
          <p>{texts.waiting(agenda.waiting.length)}</p>
          <Button size="xs" onClick={() => showWeek(mondayOf(oldest.date))}>
            {texts.toOldest}
          </Button>
        </div>
      )}
      {agenda.loading ? (
        <LoadingLine />
      ) : (
        <Panel label={texts.gridLabel(weekOf(monday))} flush>
          <Week
            days={agenda.days}
            clients={agenda.clients}
            today={today}
            showsManager={agenda.whose === 'team'}
            onAdd={(date, time) => setOpen({ dialog: 'add', date, time })}
            onOpen={(appointment) => setOpen({ dialog: 'change', appointment })}
            onNote={(appointment) => setOpen({ dialog: 'note', appointment })}
          />
          {agenda.isRead && agenda.appointments.length === 0 && (
            <EmptyState
              title={texts.empty.title}
              actions={
                agenda.whose === 'mine' && (
                  <Button onClick={() => setWhose('team')}>{texts.empty.showTeam}</Button>
                )
              }
            >
              {agenda.me === null ? texts.empty.team : texts.empty.mine}
            </EmptyState>
          )}
        </Panel>
      )}
      {open !== null && <OpenDialog open={open} onClose={() => setOpen(null)} />}
    </Page>
  );
}

function OpenDialog({ open, onClose }: { readonly open: Open; readonly onClose: () => void }) {
  if (open.dialog === 'add') {
    return <AppointmentDialog clientIds={[]} date={open.date} time={open.time} onClose={onClose} />;
  }
  const { appointment } = open;
  return open.dialog === 'note' ? (
    <NoteDialog appointment={appointment} onClose={onClose} />
  ) : (
    <AppointmentDialog
      clientIds={appointment.clientIds}
      appointment={appointment}
      onClose={onClose}
    />
  );
}
