import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useMemo, useRef } from 'react';
import { parseClock } from '#shared/caseload/contacts/clock.ts';
import { toIsoDate } from '#shared/kernel/dates.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { useCall } from '../../lib/use-call.ts';
import { readNearDate } from '../../ui/parse-fields.ts';
import type { ContactChoices } from '../contacts/use-contact-choices.ts';
import { clashSentences } from './clash-words.ts';
import { byId } from './who-of.ts';
import './clash-lines.css';

export interface ClashLinesProps {
  /** As typed. */
  readonly date: string;
  readonly time: string;
  readonly clientIds: readonly Id[];
  /** Whose agenda, as typed; left out, the one that it would come in. */
  readonly caseManager?: string;
  readonly choices: Pick<ContactChoices, 'clients' | 'me'>;
  /** The appointment itself, when it is moved. */
  readonly except?: Id | undefined;
}

/**
 * What stands in the way of an appointment while its day and time are typed. It warns, and stops nobody:
 * school may be closed that day. Of a day that has passed nothing is said.
 */
export function ClashLines({ clientIds, choices, except, ...typed }: ClashLinesProps) {
  const today = toIsoDate(new Date());
  const reading = readNearDate(typed.date, 'coming', today);
  const date = reading.kind === 'value' ? reading.value : null;
  const clock = parseClock(typed.time);
  const isAsked = date !== null && date >= today && (clientIds.length > 0 || clock.kind === 'time');
  const caseManager = typed.caseManager?.trim() ?? '';
  const taken = useCall(
    'caseload.takenDay',
    {
      date: date ?? today,
      clientIds: [...clientIds],
      caseManager: caseManager === '' ? null : caseManager,
    },
    { enabled: isAsked },
  );
  const clients = useMemo(() => byId(choices.clients), [choices.clients]);
  const sentences =
    !isAsked || taken.data === undefined
      ? []
      : clashSentences({
          moment: { date, time: clock.kind === 'time' ? clock.time : null },
          taken: taken.data,
          clientIds,
          clients,
          me: choices.me,
          except: except ?? null,
        });
  const lines = useRef<HTMLDivElement>(null);
  const all = sentences.join(' ');
  useEffect(() => {
    // In a low window they begin under the foot of the dialog, where who types the time does not see them.
    const typesAbove = lines.current?.previousElementSibling?.contains(document.activeElement);
    if (all !== '' && typesAbove === true) lines.current?.scrollIntoView({ block: 'nearest' });
  }, [all]);
  return (
    <div ref={lines} className="c-clashes" role="status">
      {sentences.map((sentence) => (
        <p key={sentence}>
          <IconAlertTriangle size={16} stroke={1.8} aria-hidden />
          <span>{sentence}</span>
        </p>
      ))}
    </div>
  );
}
