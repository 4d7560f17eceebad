import type { ImportField } from '#shared/importing/schema.ts';
import { fieldsOfShape } from '#shared/importing/shapes.ts';
import { importFieldLabels } from '#shared/importing/texts.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { targetGroupBySettlement } from '#shared/kernel/target-group.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import type { Cell } from '#shared/kernel/cell.ts';
import { columnKindOf, type ListFile } from './list-file.ts';
import { storedClients, type StoredClient } from './stored-clients.ts';
import { storedTrajectories, type StoredTrajectory } from './stored-trajectories.ts';

type Row = Partial<Record<ImportField, Cell>>;

/**
 * The whole caseload as a list that Trede reads again: a row a trajectory with the client's columns
 * repeated, one row for a client without. What such a list cannot hold stays behind: what was invoiced
 * and when, an earlier outflow, contacts, and the steps between the first and the last.
 */
export async function caseloadList(trx: TeamTransaction, today: IsoDate): Promise<ListFile> {
  const clients = await storedClients(trx);
  const trajectories = await storedTrajectories(trx);
  const fields = fieldsOfShape.clients;
  const rows: Row[] = clients.flatMap((client) => {
    const facts = clientRow(client);
    const own = trajectories.get(client.id) ?? [];
    return own.length === 0
      ? [facts]
      : own.map((trajectory) => ({ ...facts, ...trajectoryRow(trajectory) }));
  });
  return {
    name: `klanten-${today}-VERTROUWELIJK`,
    sheets: [
      {
        name: 'Klanten',
        columns: fields.map((field) => ({
          header: importFieldLabels[field],
          kind: columnKindOf(field),
        })),
        rows: rows.map((row) => fields.map((field) => row[field] ?? null)),
      },
    ],
  };
}

const day = (date: IsoDate | null): Cell => (date === null ? null : { day: date });
const amount = (cents: number | null): Cell => (cents === null ? null : { cents });
const step = (value: number | null): Cell => (value === null ? null : { number: value });
/** The words of a list are the values with spaces for hyphens. */
const word = (value: string | null): Cell => value?.replaceAll('-', ' ') ?? null;
const yesNo = (flag: 0 | 1 | null): Cell => (flag === null ? null : flag === 1 ? 'ja' : 'nee');

function clientRow(client: StoredClient): Row {
  const { settlementDate, targetGroup } = client;
  return {
    clientNumber: client.number,
    householdNumber: client.household,
    firstName: client.firstName,
    lastName: client.lastName,
    birthDate: day(client.birthDate),
    sex: client.sex,
    nationality: client.nationality,
    settlementDate: day(settlementDate),
    targetGroup:
      targetGroup ?? (settlementDate === null ? null : targetGroupBySettlement(settlementDate)),
    track: client.track,
    caseManager: client.caseManager,
    ladderAtStart: step(client.ladder.start),
    ladderNow: step(client.ladder.now),
    languageLevel: client.languageLevel,
    languageBuddy: yesNo(client.languageBuddy),
    outflowKind: word(client.outflow?.kind ?? null),
    outflowDate: day(client.outflow?.date ?? null),
  };
}

const trajectoryRow = (trajectory: StoredTrajectory): Row => ({
  trajectoryType: trajectory.type,
  provider: trajectory.provider,
  trajectoryStart: day(trajectory.start),
  trajectoryEnd: day(trajectory.end),
  trajectoryResult: word(trajectory.status),
  cost: amount(trajectory.cents),
  fund: trajectory.fund,
});
