import type { Insertable } from 'kysely';
import type { ListedClient } from '#shared/importing/caseload.ts';
import type { ListedTrajectory } from '#shared/importing/trajectories.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import type { TeamSchema } from '../database/schema.ts';
import type { Journal } from './journal.ts';
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

export interface RowMakerOptions {
  readonly importId: number;
  readonly referenceDate: IsoDate;
  readonly ids: NameIds;
  readonly journal: Pick<Journal, 'nextId'>;
  readonly households: ReadonlyMap<string, number | null>;
}

/** Makes the rows of one client after another. Of a new client tracks and case managers have no day: the list gives none. */
export class RowMaker {
  rows: ImportRows = noRows();
  readonly #importId: number;
  readonly #referenceDate: IsoDate;
  readonly #ids: NameIds;
  readonly #journal: RowMakerOptions['journal'];
  readonly #households: Map<string, number | null>;

  constructor({ importId, referenceDate, ids, journal, households }: RowMakerOptions) {
    this.#importId = importId;
    this.#referenceDate = referenceDate;
    this.#ids = ids;
    this.#journal = journal;
    this.#households = new Map(households);
  }

  /** The rows made since the last time this was asked. */
  take(): ImportRows {
    const made = this.rows;
    this.rows = noRows();
    return made;
  }

  add(planned: PlannedClient): void {
    const clientId = planned.known?.id ?? this.#addClient(planned.client);
    for (const { kind, date } of planned.outflows) {
      const id = this.#journal.nextId('outflow');
      this.rows.outflow.push({ id, client_id: clientId, kind, date });
    }
    for (const trajectory of planned.trajectories) this.#addTrajectory(clientId, trajectory);
  }

  #addClient(client: ListedClient): number {
    const id = this.#journal.nextId('client');
    this.rows.client.push({
      id,
      client_number: client.clientNumber,
      household_id: this.householdId(client.householdNumber),
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
    if (client.track !== null) this.addTrack(id, client.track, null);
    if (client.caseManager !== null) this.addCaseManager(id, client.caseManager, null);
    if (client.languageLevel !== null) this.addLanguageLevel(id, client.languageLevel);
    for (const { step, measuredOn } of client.ladder) this.addMeasurement(id, step, measuredOn);
    return id;
  }

  addTrack(clientId: number, track: NonNullable<ListedClient['track']>, since: IsoDate | null) {
    const id = this.#journal.nextId('client_track');
    this.rows.client_track.push({ id, client_id: clientId, track, since });
  }

  addCaseManager(clientId: number, name: string, since: IsoDate | null): void {
    const id = this.#journal.nextId('client_case_manager');
    this.rows.client_case_manager.push({ id, client_id: clientId, name, since });
  }

  addLanguageLevel(clientId: number, level: NonNullable<ListedClient['languageLevel']>): void {
    const id = this.#journal.nextId('client_language_level');
    const measured_on = this.#referenceDate;
    this.rows.client_language_level.push({ id, client_id: clientId, level, measured_on });
  }

  addMeasurement(
    clientId: number,
    step: ListedClient['ladder'][number]['step'],
    measuredOn: IsoDate | null,
  ): void {
    const id = this.#journal.nextId('ladder_measurement');
    const measured_on = measuredOn;
    this.rows.ladder_measurement.push({ id, client_id: clientId, step, measured_on });
  }

  /** The id of the household with this number, which is made when it is new. */
  householdId(number: string): number {
    const known = this.#households.get(number);
    if (known !== undefined && known !== null) return known;
    const id = this.#journal.nextId('household');
    this.#households.set(number, id);
    this.rows.household.push({ id, household_number: number });
    return id;
  }

  #addTrajectory(clientId: number, trajectory: ListedTrajectory): void {
    const id = this.#journal.nextId('trajectory');
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
    const { costCents, fundName } = trajectory;
    if (costCents !== null || fundName !== null) this.addCost(id, costCents ?? 0, fundName);
  }

  addCost(trajectoryId: number, cents: number, fundName: string | null): void {
    this.rows.imported_cost.push({
      trajectory_id: trajectoryId,
      fund_id: this.#ids.fund(fundName),
      amount_cents: cents,
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
