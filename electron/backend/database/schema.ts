import type { Generated, Kysely, Transaction } from 'kysely';
import type { ContactKind, LadderStep, OutflowKind, Sex, Track } from '#shared/caseload/schema.ts';
import type { ContactPurpose } from '#shared/caseload/contacts/schema.ts';
import type { LeavingFormat, ProtectionWay, ReportMode } from '#shared/evaluation/schema.ts';
import type { ListShape } from '#shared/importing/shapes.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import type { IntegrationRoute } from '#shared/kernel/integration-route.ts';
import type { LanguageLevel } from '#shared/kernel/language-level.ts';
import type { Cents } from '#shared/kernel/money.ts';
import type { TargetGroup } from '#shared/kernel/target-group.ts';
import type { DossierSchema } from './dossier-schema.ts';
import type { MoneySchema } from './money-schema.ts';
import type { ReadModelSchema } from './read-model-schema.ts';
import type { TeamUsersSchema } from './team-schema.ts';
import type { TrajectoryResult, TrajectoryStatus } from '#shared/kernel/trajectory-status.ts';

/** SQLite has no boolean. */
type Flag = 0 | 1;

interface TeamTable {
  /** Always 1: a file holds one team. */
  id: number;
  name: string;
  municipality: string;
  /** Also in the key file: tells whether the two belong together. */
  file_id: string;
  /**
   * Random, known only inside the file: decides the chance in the rounding of shared reports, so that the
   * same figures are always rounded alike and nobody outside can foretell how.
   */
  report_secret: string;
  /**
   * Of the recovery code, in hexadecimal digits: a new data key is sealed to it. `null` while the code opens
   * the file as it did before there were users.
   */
  recovery_public_key: string | null;
  /** Of the key file: the slot of the recovery code. */
  recovery_slot: Generated<string>;
  /** Key files with a lower number were replaced by another; they count no more. */
  key_sequence: Generated<number>;
  created_on: IsoDate;
}

interface HouseholdTable {
  id: Generated<number>;
  household_number: string;
}

interface ClientTable {
  id: Generated<number>;
  client_number: string;
  household_id: number;
  first_name: string;
  last_name: string;
  birth_date: IsoDate | null;
  sex: Sex | null;
  nationality: string | null;
  settlement_date: IsoDate | null;
  /** Set by hand; else it follows from the settlement date. */
  target_group: TargetGroup | null;
  language_buddy: Flag | null;
  import_id: number | null;
  /** Came through family reunion. */
  family_reunion: Generated<Flag | null>;
  phone: Generated<string | null>;
  email: Generated<string | null>;
  /** The language for which an interpreter is needed. */
  interpreter: Generated<string | null>;
}

interface ClientTrackTable {
  id: Generated<number>;
  client_id: number;
  track: Track;
  since: IsoDate | null;
}

interface ClientCaseManagerTable {
  id: Generated<number>;
  client_id: number;
  name: string;
  since: IsoDate | null;
}

interface ClientLanguageLevelTable {
  id: Generated<number>;
  client_id: number;
  level: LanguageLevel;
  measured_on: IsoDate | null;
}

interface LadderMeasurementTable {
  id: Generated<number>;
  client_id: number;
  step: LadderStep;
  /** `null`: the step at the start, of which the day is unknown; it comes before every dated one. */
  measured_on: IsoDate | null;
  measured_by: Generated<string | null>;
  /** Which questions of the definition were answered with yes, with spaces between. */
  answers: Generated<string | null>;
}

interface OutflowTable {
  id: Generated<number>;
  client_id: number;
  kind: OutflowKind;
  date: IsoDate;
}

interface NamedTable {
  id: Generated<number>;
  name: string;
}

interface TrajectoryTypeTable extends NamedTable {
  /** The lowest and highest ladder step for which it is meant. */
  step_from: Generated<LadderStep | null>;
  step_until: Generated<LadderStep | null>;
  /** When in the week it usually is: `dagdelenText`. */
  dagdelen: Generated<string | null>;
  route: Generated<IntegrationRoute | null>;
  usual_weeks: Generated<number | null>;
}

interface TrajectoryTable {
  id: Generated<number>;
  client_id: number;
  type_id: number;
  provider_id: number | null;
  start_date: IsoDate;
  end_date: IsoDate | null;
  status: TrajectoryStatus;
  import_id: number | null;
  result: Generated<TrajectoryResult | null>;
  stop_reason: Generated<string | null>;
  note: Generated<string | null>;
  /** `dagdelenText`. */
  dagdelen: Generated<string | null>;
  /** What was agreed on ordering; `start_date` and `end_date` become what they turn out to be. */
  planned_start: Generated<IsoDate | null>;
  planned_end: Generated<IsoDate | null>;
}

/** A cost of the past: paid, and dated on the start of its trajectory. */
interface ImportedCostTable {
  trajectory_id: number;
  fund_id: number | null;
  amount_cents: Cents;
}

interface ImportRunTable {
  id: Generated<number>;
  imported_on: IsoDate;
  reference_date: IsoDate;
  row_count: number;
  shape: Generated<ListShape>;
  file_name: string | null;
  /** SHA-256 of the bytes of the file, in hex. */
  fingerprint: string | null;
  /** ISO time in UTC. */
  imported_at: string | null;
  /** The account of the computer. */
  imported_by: string | null;
  /** `ImportCounts` as JSON. */
  counts: string | null;
  undone_at: string | null;
  undone_by: string | null;
}

/** Rows that an import added: their ids, and a digest of each as it was then. Four bytes a row each. */
interface ImportAddedTable {
  id: Generated<number>;
  import_id: number;
  table_name: string;
  row_ids: Uint8Array;
  row_digests: Uint8Array;
}

/** A value that an import overwrote, before and after, as JSON. */
interface ImportChangedTable {
  id: Generated<number>;
  import_id: number;
  table_name: string;
  row_id: number;
  column_name: string;
  value_before: string;
  value_after: string;
}

/** What the user chose for a list with these columns, for the next one. */
interface ImportLayoutTable {
  id: Generated<number>;
  signature: string;
  shape: ListShape;
  /** JSON. */
  choices: string;
  used_on: IsoDate;
}

interface ContactTable {
  id: Generated<number>;
  client_id: number;
  date: IsoDate;
  kind: ContactKind | null;
  person: string | null;
  note: string | null;
  purpose: Generated<ContactPurpose | null>;
  organisation_id: Generated<number | null>;
  /** All possibilities were mapped: 'gesproken'. */
  mapped: Generated<Flag | null>;
  /** Contacts with the same number were one meeting of a group. */
  group_number: Generated<number | null>;
}

interface SavedReportTable {
  id: Generated<number>;
  name: string;
  /** `ReportDefinition` as JSON. */
  definition: string;
}

/** What one export published, kept once however often and in whatever form it left. */
interface ReportFiguresTable {
  id: Generated<number>;
  /** Of all that follows. */
  fingerprint: string;
  way: ProtectionWay;
  smallest_group: number;
  /** `EarlierFigure[]` as JSON. */
  figures: string;
}

/** The register of reports that left the app. */
interface ReportExportTable {
  id: Generated<number>;
  at: string;
  /** The account of the computer. */
  account: string;
  recipient: string | null;
  title: string;
  period_from: IsoDate;
  period_until: IsoDate;
  compared_from: IsoDate | null;
  compared_until: IsoDate | null;
  mode: ReportMode;
  format: LeavingFormat;
  /** The ids of its tables as a JSON list. */
  tables: string;
  /** `null` with `intern`: those figures are for the team alone. */
  figures_id: number | null;
}

/** The tables and views of a team file, as the migrations make them. */
export interface TeamSchema extends DossierSchema, MoneySchema, ReadModelSchema, TeamUsersSchema {
  team: TeamTable;
  household: HouseholdTable;
  client: ClientTable;
  client_track: ClientTrackTable;
  client_case_manager: ClientCaseManagerTable;
  client_language_level: ClientLanguageLevelTable;
  ladder_measurement: LadderMeasurementTable;
  outflow: OutflowTable;
  trajectory_type: TrajectoryTypeTable;
  trajectory: TrajectoryTable;
  imported_cost: ImportedCostTable;
  import_run: ImportRunTable;
  import_added: ImportAddedTable;
  import_changed: ImportChangedTable;
  import_layout: ImportLayoutTable;
  contact: ContactTable;
  saved_report: SavedReportTable;
  report_figures: ReportFiguresTable;
  report_export: ReportExportTable;
}

export type TeamDatabase = Kysely<TeamSchema>;
export type TeamTransaction = Transaction<TeamSchema>;
