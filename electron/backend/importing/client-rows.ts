import type { Insertable } from 'kysely';
import type { ListedTrajectory } from '#shared/importing/trajectories.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import type { TeamSchema } from '../database/schema.ts';
import type { PlannedClient } from './planned-client.ts';
import type { NameIds } from './store-names.ts';

type Rows<Table extends keyof TeamSchema> = Insertable<TeamSchema[Table]>[];

/** Rows to insert, a list a table, in the order in which the tables refer to each other. */
export interface ImportRows {
  readonly household: Rows<'household'>;
  readonly client: Rows<'client'>;
  readonly client_track: Rows<'client_track'>;
  readonly client_case_manager: Rows<'client_case_manager'>;
  readonly client_language_level: Rows<'client_language_level'>;
  readonly ladder_measurement: Rows<'ladder_measurement'>;
  readonly outflow: Rows<'outflow'>;
  readonly trajectory: Rows<'trajectory'>;
  readonly imported_cost: Rows<'imported_cost'>;
}

/** The ids that were given out last. One process has the file, so nobody else gives them out. */
export interface LastIds {
  household: number;
  client: number;
  trajectory: number;
}

/** Makes the rows of one client after another. Tracks and case managers have no day: the list gives none. */
export class RowMaker {
  rows: ImportRows = noRows();
  readonly #importId: number;
  readonly #referenceDate: IsoDate;
  readonly #ids: NameIds;
  readonly #last: LastIds;
  readonly #households: Map<string, number | null>;

  constructor(options: {
    readonly importId: number;
    readonly referenceDate: IsoDate;
    readonly ids: NameIds;
    readonly last: LastIds;
    readonly households: ReadonlyMap<string, number | null>;
  }) {
    this.#importId = options.importId;
    this.#referenceDate = options.referenceDate;
    this.#ids = options.ids;
    this.#last = options.last;
    this.#households = new Map(options.households);
  }

  /** The rows made since the last time this was asked. */
  take(): ImportRows {
    const made = this.rows;
    this.rows = noRows();
    return made;
  }

  add(planned: PlannedClient): void {
    const clientId = planned.knownId ?? this.#addClient(planned);
    if (planned.outflow !== null) {
      const { kind, date } = planned.outflow;
      this.rows.outflow.push({ client_id: clientId, kind, date });
    }
    for (const trajectory of planned.trajectories) this.#addTrajectory(clientId, trajectory);
  }

  #addClient({ client }: PlannedClient): number {
    const id = (this.#last.client += 1);
    this.rows.client.push({
      id,
      client_number: client.clientNumber,
      household_id: this.#householdId(client.householdNumber),
      first_name: client.firstName,
      last_name: client.lastName,
      birth_date: client.birthDate,
      sex: client.sex,
      nationality: client.nationality,
      settlement_date: client.settlementDate,
      target_group: client.targetGroupByHand,
      language_buddy: client.languageBuddy === null ? null : client.languageBuddy ? 1 : 0,
      import_id: this.#importId,
    });
    const { track, caseManager, languageLevel } = client;
    if (track !== null) this.rows.client_track.push({ client_id: id, track, since: null });
    if (caseManager !== null) {
      this.rows.client_case_manager.push({ client_id: id, name: caseManager, since: null });
    }
    if (languageLevel !== null) {
      this.rows.client_language_level.push({
        client_id: id,
        level: languageLevel,
        measured_on: this.#referenceDate,
      });
    }
    for (const { step, measuredOn } of client.ladder) {
      this.rows.ladder_measurement.push({ client_id: id, step, measured_on: measuredOn });
    }
    return id;
  }

  #householdId(number: string): number {
    const known = this.#households.get(number);
    if (known !== undefined && known !== null) return known;
    const id = (this.#last.household += 1);
    this.#households.set(number, id);
    this.rows.household.push({ id, household_number: number });
    return id;
  }

  #addTrajectory(clientId: number, trajectory: ListedTrajectory): void {
    const id = (this.#last.trajectory += 1);
    this.rows.trajectory.push({
      id,
      client_id: clientId,
      type_id: this.#ids.type(trajectory.typeName),
      provider_id: this.#ids.provider(trajectory.providerName),
      start_date: trajectory.startDate,
      end_date: trajectory.endDate,
      status: trajectory.status,
      import_id: this.#importId,
    });
    if (trajectory.costCents === null && trajectory.fundName === null) return;
    this.rows.imported_cost.push({
      trajectory_id: id,
      fund_id: this.#ids.fund(trajectory.fundName),
      amount_cents: trajectory.costCents ?? 0,
    });
  }
}

const noRows = (): ImportRows => ({
  household: [],
  client: [],
  client_track: [],
  client_case_manager: [],
  client_language_level: [],
  ladder_measurement: [],
  outflow: [],
  trajectory: [],
  imported_cost: [],
});
