import { IconCheck, IconMinus, IconPhone, IconX } from '@tabler/icons-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import { formatDate, toIsoDate } from '#shared/kernel/dates.ts';
import type { AttendanceState, Course, CourseSession } from '#shared/purchasing/courses.ts';
import type { OrderDetail } from '#shared/purchasing/orders.ts';
import { messageOf } from '../../lib/call.ts';
import { Acting } from '../../ui/acting.tsx';
import { showToast } from '../../ui/toast.tsx';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { orderPageTexts } from '../order/texts.ts';
import { nextState, presentIn, stateOf, stateOfKey } from './attendance.ts';
import './attendance.css';

const texts = orderPageTexts.attendance;

export interface AttendanceGridProps {
  readonly order: OrderDetail;
  readonly course: Course;
  readonly onSession: (session: CourseSession) => void;
}

const moves: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

const signs = { aanwezig: IconCheck, afgemeld: IconPhone, afwezig: IconX } as const;

const dayText = (date: string) => formatDate(date).slice(0, 5);

/**
 * Who came to which session: one stop of Tab, from there with the arrows, and a key for each answer. Each is
 * kept at once.
 */
export function AttendanceGrid({ order, course, onSession }: AttendanceGridProps) {
  const { participants, sessions } = course;
  const save = useUndoableChange('purchasing.saveAttendance');
  const today = toIsoDate(new Date());
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<readonly [row: number, column: number]>([0, 0]);
  // What is being kept stands there already: the next key need not wait.
  const [pending, setPending] = useState<ReadonlyMap<string, AttendanceState | null>>(new Map());
  const keyOf = (sessionId: number, participantId: number) => `${sessionId}-${participantId}`;

  const note = (
    session: CourseSession,
    noted: readonly { readonly participantId: number; readonly state: AttendanceState | null }[],
    done: string,
  ) => {
    const keys = noted.map(({ participantId }) => keyOf(session.id, participantId));
    setPending((before) => {
      const after = new Map(before);
      noted.forEach(({ state }, place) => after.set(keys[place] ?? '', state));
      return after;
    });
    save({ orderId: order.id, sessionId: session.id, attendance: [...noted] }, done)
      .catch((problem: unknown) => showToast(messageOf(problem)))
      .finally(() =>
        setPending((before) => new Map([...before].filter(([key]) => !keys.includes(key)))),
      );
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const move = moves[event.key];
    if (move === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const row = Math.min(Math.max(at[0] + move[0], 0), participants.length - 1);
    const column = Math.min(Math.max(at[1] + move[1], 0), sessions.length - 1);
    setAt([row, column]);
    const cell = table.current?.querySelector<HTMLElement>(`[data-cell="${row}-${column}"]`);
    cell?.focus();
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };

  return (
    <>
      <p className="p-panel-line">
        {participants.length === 0 ? orderPageTexts.sessions.noParticipants : texts.keys}
      </p>
      <div className="p-attendance-scroll t-scroll">
        <table ref={table} className="p-attendance" aria-label={texts.label} onKeyDown={onKeyDown}>
          <thead>
            <tr>
              <th scope="col">{texts.participant}</th>
              {sessions.map((session) => (
                <th key={session.id} scope="col" abbr={formatDate(session.date)}>
                  <button
                    type="button"
                    className="p-session-head t-figures"
                    aria-label={orderPageTexts.sessions.change(formatDate(session.date))}
                    title={[formatDate(session.date), session.time, session.place]
                      .filter((part) => part !== null)
                      .join(', ')}
                    onClick={() => onSession(session)}
                  >
                    {dayText(session.date)}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {participants.map((participant, row) => (
              <tr key={participant.id}>
                <th scope="row">{participant.name}</th>
                {sessions.map((session, column) => {
                  const key = keyOf(session.id, participant.id);
                  const state = pending.has(key)
                    ? (pending.get(key) ?? null)
                    : stateOf(session, participant.id);
                  return (
                    <td key={session.id}>
                      <AttendanceCell
                        cell={`${row}-${column}`}
                        state={state}
                        name={participant.name}
                        date={formatDate(session.date)}
                        isToCome={session.date > today}
                        isEntry={at[0] === row && at[1] === column}
                        onFocus={() => setAt([row, column])}
                        onState={(next) =>
                          note(
                            session,
                            [{ participantId: participant.id, state: next }],
                            texts.saved(
                              participant.name,
                              formatDate(session.date),
                              next === null ? texts.open : texts.states[next],
                            ),
                          )
                        }
                      />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
          {participants.length > 0 && (
            <tfoot>
              <tr>
                <th scope="row">{texts.total}</th>
                {sessions.map((session) => (
                  <td key={session.id} className="t-figures">
                    {presentIn(session)}
                    {session.date <= today && (
                      <Acting>
                        <button
                          type="button"
                          className="p-everybody"
                          aria-label={texts.everybody(formatDate(session.date))}
                          title={texts.everybody(formatDate(session.date))}
                          onClick={() =>
                            note(
                              session,
                              participants
                                .filter(({ id }) => stateOf(session, id) === null)
                                .map(({ id }) => ({
                                  participantId: id,
                                  state: 'aanwezig' as const,
                                })),
                              texts.allSaved(formatDate(session.date)),
                            )
                          }
                        >
                          {texts.everybodyShort}
                        </button>
                      </Acting>
                    )}
                  </td>
                ))}
              </tr>
            </tfoot>
          )}
        </table>
      </div>
      <Legend />
    </>
  );
}

interface AttendanceCellProps {
  readonly cell: string;
  readonly state: AttendanceState | null;
  readonly name: string;
  readonly date: string;
  /** Its day is not there yet. */
  readonly isToCome: boolean;
  readonly isEntry: boolean;
  readonly onFocus: () => void;
  readonly onState: (state: AttendanceState | null) => void;
}

function AttendanceCell(props: AttendanceCellProps) {
  const { state, name, date, onState } = props;
  const Sign = state === null ? IconMinus : signs[state];
  const words = state === null ? texts.open : texts.states[state];
  return (
    <Acting>
      <button
        type="button"
        className="p-attendance-cell"
        data-cell={props.cell}
        data-state={state ?? 'open'}
        tabIndex={props.isEntry ? 0 : -1}
        aria-label={texts.cell(name, date, words)}
        title={words}
        onFocus={props.onFocus}
        onClick={() => onState(nextState(state, props.isToCome))}
        onKeyDown={(event) => {
          if (event.ctrlKey || event.metaKey || event.altKey) return;
          const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
          if (!(key in stateOfKey)) return;
          event.preventDefault();
          const next = stateOfKey[key] ?? null;
          if (next !== state) onState(next);
        }}
      >
        <Sign size={18} stroke={1.8} aria-hidden />
      </button>
    </Acting>
  );
}

function Legend() {
  return (
    <ul className="p-attendance-legend" aria-hidden>
      {(Object.keys(signs) as AttendanceState[]).map((state) => {
        const Sign = signs[state];
        return (
          <li key={state} data-state={state}>
            <Sign size={16} stroke={1.8} /> {texts.states[state]}
          </li>
        );
      })}
    </ul>
  );
}
