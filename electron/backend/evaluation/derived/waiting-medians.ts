import { sql } from 'kysely';
import { formatCount, counted } from '#shared/kernel/text.ts';
import type { Period } from '#shared/kernel/dates.ts';
import { daysBetween } from '#shared/kernel/calendar.ts';
import { caseload } from '../engine/caseload.ts';
import { outcomeFacts } from '../engine/outcome-facts.ts';
import { outcomePopulations } from '../engine/outcome-populations.ts';
import type { ReadModel } from '../engine/read-model.ts';

const waits = [
  { facts: 'intake', until: 'de intake' },
  { facts: 'firstPlan', until: 'het plan' },
  { facts: 'firstTrajectory', until: 'het eerste traject' },
  { facts: 'firstWork', until: 'werk' },
] as const;

/**
 * How long the middle one of the new clients waited, in days. Of exact figures: only for the team itself.
 * Who waits still does not count, and who was served before the settlement waited no days. With how many
 * could not be counted at all.
 */
export async function waitingMedians(db: ReadModel, period: Period): Promise<string[]> {
  const unknown = await caseload(db, period).where('person.settlement_date', 'is', null).execute();
  const notes = waits.map(async ({ facts, until }) => {
    const { rows } = await sql<{ settled: string; day: string }>`
      select person.settlement_date as settled, fact.day as day
      from (${outcomePopulations.gevestigd(db, period, new Set())}) as own
      join eval_person as person on person.client_id = own.client_id
      join (${outcomeFacts[facts].read(db, period)}) as fact on fact.client_id = own.client_id
      where fact.day is not null`.execute(db);
    const days = rows
      .map(({ settled, day }) => Math.max(0, daysBetween(settled, day)))
      .toSorted((a, b) => a - b);
    const median = middleOf(days);
    return median === undefined
      ? []
      : [
          days.length === 1
            ? `1 persoon wachtte ${counted(median, 'dag', 'dagen')} tot ${until}.`
            : `Van ${formatCount(days.length)} personen wachtte de helft ten hoogste ${counted(median, 'dag', 'dagen')} tot ${until}.`,
        ];
  });
  return [
    ...(await Promise.all(notes)).flat(),
    ...(unknown.length > 0
      ? [`Datum van vestiging onbekend: ${counted(unknown.length, 'persoon', 'personen')}.`]
      : []),
  ];
}

/** Of an even number the one half-way, in whole days. */
function middleOf(sorted: readonly number[]): number | undefined {
  const [low, high] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.floor(sorted.length / 2)],
  ];
  return low === undefined || high === undefined ? undefined : Math.round((low + high) / 2);
}
