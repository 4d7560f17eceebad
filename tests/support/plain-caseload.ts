import type { TeamDatabase } from '../../electron/backend/database/schema.ts';
import { fillOutcomes, outcomeTables, type PlainOutcomes } from './plain-outcomes.ts';
import { fillMoney, type PlainMoney } from './plain-money.ts';
import { inventedNames } from './invented-names.ts';
import { dossierTables, fillDossier, type PlainDossier } from './plain-dossier.ts';

/** The rows of a team file that the evaluation rests on, as plain lists. */
export interface PlainCaseload extends PlainMoney {
  readonly types: readonly { id: number; name: string }[];
  readonly funds: readonly { id: number; name: string }[];
  readonly persons: readonly PlainPerson[];
  readonly outflows: readonly { person: number; kind: OutflowKindName; date: string }[];
  readonly importedCosts: readonly { trajectory: number; fund: number | null; cents: number }[];
  readonly measurements: readonly { person: number; step: Step; on: string | null }[];
  /** Left out, there are none. */
  readonly outcomes?: PlainOutcomes;
  readonly dossier?: PlainDossier;
}

export type Step = 1 | 2 | 3 | 4 | 5 | 6;

export type OutflowKindName = (typeof outflowKindNames)[number];

export const outflowKindNames = [
  'betaald-werk',
  'parttime-werk',
  'studie',
  'ondernemerschap',
  'inkomen-partner',
  'verhuizing',
  'inlichtingenplicht',
  'overlijden',
  'aow',
  'anders',
] as const;

export interface PlainPerson {
  readonly id: number;
  readonly household: number;
  readonly nationality: string | null;
  readonly settled: string | null;
  readonly groupByHand: 'statushouder' | 'oudkomer' | null;
  readonly buddy: boolean | null;
  /** How many buddies are written down by name; left out, none. */
  readonly namedBuddies?: number;
}

const tables = [
  ...outcomeTables,
  ...dossierTables,
  'invoice_share',
  'invoice_line',
  'invoice',
  'course_attendance',
  'course_session',
  'course_participant',
  'order_change',
  'order_override',
  'order_share',
  'order_line',
  'purchase_order',
  'imported_cost',
  'trajectory',
  'product_price',
  'product',
  'outflow',
  'ladder_measurement',
  'buddy',
  'client',
  'household',
  'funding_key_part',
  'fund_entry',
  'fund',
  'trajectory_type',
  'provider',
] as const;

/** Puts the rows straight in the tables, in place of all that was in them. */
export async function fillTables(db: TeamDatabase, plain: PlainCaseload): Promise<void> {
  await db.transaction().execute(async (trx) => {
    for (const table of tables) await trx.deleteFrom(table).execute();
    const insert = async <Row>(rows: readonly Row[], write: (part: Row[]) => Promise<unknown>) => {
      for (let from = 0; from < rows.length; from += 500) await write(rows.slice(from, from + 500));
    };
    const households = [...new Set(plain.persons.map(({ household }) => household))];
    await insert(
      households.map((id) => ({ id, household_number: `${inventedNames.household}${id}` })),
      (part) => trx.insertInto('household').values(part).execute(),
    );
    await insert(
      plain.persons.map((person) => ({
        id: person.id,
        client_number: `${inventedNames.number}${person.id}`,
        household_id: person.household,
        first_name: inventedNames.first,
        last_name: inventedNames.last,
        nationality: person.nationality,
        settlement_date: person.settled,
        target_group: person.groupByHand,
        language_buddy: person.buddy === null ? null : person.buddy ? (1 as const) : (0 as const),
      })),
      (part) => trx.insertInto('client').values(part).execute(),
    );
    await insert(
      plain.persons.flatMap(({ id, namedBuddies = 0 }) =>
        Array.from({ length: namedBuddies }, () => ({
          client_id: id,
          name: inventedNames.buddy,
          ends_on: id % 2 === 0 ? '2015-01-01' : null,
        })),
      ),
      (part) => trx.insertInto('buddy').values(part).execute(),
    );
    await insert([...plain.types], (part) =>
      trx.insertInto('trajectory_type').values(part).execute(),
    );
    await insert([...plain.funds], (part) => trx.insertInto('fund').values(part).execute());
    await insert(
      plain.outflows.map(({ person, kind, date }) => ({ client_id: person, kind, date })),
      (part) => trx.insertInto('outflow').values(part).execute(),
    );
    await insert(
      plain.measurements.map(({ person, step, on }) => ({
        client_id: person,
        step,
        measured_on: on,
      })),
      (part) => trx.insertInto('ladder_measurement').values(part).execute(),
    );
    await insert(
      plain.trajectories.map(({ id, person, type, start, end, status }) => ({
        id,
        client_id: person,
        type_id: type,
        start_date: start,
        end_date: end,
        status,
      })),
      (part) => trx.insertInto('trajectory').values(part).execute(),
    );
    await insert(
      plain.importedCosts.map(({ trajectory, fund, cents }) => ({
        trajectory_id: trajectory,
        fund_id: fund,
        amount_cents: cents,
      })),
      (part) => trx.insertInto('imported_cost').values(part).execute(),
    );
    await fillMoney(trx, plain);
    if (plain.outcomes) await fillOutcomes(trx, plain.outcomes);
    if (plain.dossier) await fillDossier(trx, plain.dossier, inventedNames.first);
  });
}
