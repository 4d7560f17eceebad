import { Changes } from '#shared/importing/changes.ts';
import { readLadder, type ListedMeasured } from '#shared/importing/ladder/ladder-list.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { RowMarks } from '../row-marks.ts';
import type { PlanShape } from '../shape-import.ts';
import { loadFileClients } from './file-clients.ts';
import { planOf } from './plan-of.ts';
import { questionOf } from './question-of.ts';
import { storeInParts } from './store-in-parts.ts';

interface FileMeasurement {
  readonly id: number;
  readonly step: number;
}

/** What a list of ladder steps does: adds days that are not known, and corrects those that are. */
export const planLadder: PlanShape = async (trx, prepared) => {
  const reading = readLadder(prepared.list, questionOf(prepared));
  const { entries, context } = reading;
  const clients = await loadFileClients(trx);
  const known = await loadMeasurements(trx);
  const changes = new Changes(prepared.choices.overwrite);
  const marks = new RowMarks();
  const met = new Set<number>();
  const added: { readonly clientId: number; readonly entry: ListedMeasured }[] = [];
  const corrected: { readonly id: number; readonly step: number }[] = [];
  for (const entry of entries) {
    const client = clients.of(entry, context);
    if (client === null) continue;
    met.add(client.id);
    const thatDay = known.get(dayKey(client.id, entry.measuredOn)) ?? [];
    const last = thatDay.at(-1);
    if (last === undefined) {
      marks.addsOn(entry.line);
      added.push({ clientId: client.id, entry });
    } else if (!thatDay.some(({ step }) => step === entry.step)) {
      const overwrite = changes.note({
        field: 'ladderStep',
        line: entry.line,
        clientNumber: client.number,
        from: last.step,
        to: entry.step,
      });
      if (!overwrite) continue;
      marks.overwritesOn(entry.line);
      corrected.push({ id: last.id, step: entry.step });
    }
  }
  const rows = prepared.list.rows.length;
  return planOf(
    { prepared, reading, marks, met, changes },
    { measurements: added.length },
    async (journal, storing) => {
      await storeInParts(corrected, { rows }, storing, async (part) => {
        for (const { id, step } of part) {
          await journal.change('ladder_measurement', id, 'step', step);
        }
      });
      await storeInParts(added, { rows, before: corrected.length }, storing, (part) =>
        journal.add(
          'ladder_measurement',
          part.map(({ clientId, entry }) => ({
            id: journal.nextId('ladder_measurement'),
            client_id: clientId,
            step: entry.step,
            measured_on: entry.measuredOn,
          })),
        ),
      );
    },
  );
};

const dayKey = (clientId: number, day: string): string => `${clientId} ${day}`;

/** All measurements with a day, in the order in which they were noted. */
async function loadMeasurements(trx: TeamTransaction): Promise<Map<string, FileMeasurement[]>> {
  const rows = await trx
    .selectFrom('ladder_measurement')
    .select(['id', 'client_id', 'step', 'measured_on'])
    .where('measured_on', 'is not', null)
    .orderBy('id')
    .execute();
  const byDay = new Map<string, FileMeasurement[]>();
  for (const { id, client_id: clientId, step, measured_on: day } of rows) {
    if (day === null) continue;
    const key = dayKey(clientId, day);
    const thatDay = byDay.get(key);
    if (thatDay) thatDay.push({ id, step });
    else byDay.set(key, [{ id, step }]);
  }
  return byDay;
}
