import type { Generated } from 'kysely';
import type { IsoDate } from '#shared/kernel/dates.ts';

/* The users of the file, and what they did in it. */

/** SQLite has no boolean. */
type Flag = 0 | 1;

export interface AppUserTable {
  id: Generated<number>;
  /** Under what the user's changes, drafts and approvals are kept; never changes. */
  account: string;
  name: string;
  case_manager: Flag;
  coordinator: Flag;
  adviser: Flag;
  /** Of the key file: by it the user opens the file. */
  slot: string;
  /** To which a new data key is sealed, in hexadecimal digits; `null` until the user opened the file once. */
  public_key: string | null;
  created_on: IsoDate;
  /** From then on the user opens the file no more. */
  removed_on: IsoDate | null;
}

/** A set of clients that a list showed; see `shown-sets.ts`. */
interface LogShownTable {
  id: Generated<number>;
  /** By which it is found again: the beginning of a hash of its clients, which another may share. */
  mark: number;
}

/** Clients with ids near each other. */
interface LogShownBlockTable {
  id: Generated<number>;
  number: number;
  /** The beginning of a hash of its bits. */
  mark: number;
  /** A bit a client, the lowest first, without zeros at the end. */
  bits: Buffer;
}

interface LogShownPartTable {
  shown_id: number;
  block_id: number;
}

/** One line a call: who did what to which row, never who the row is about. */
export interface LogLineTable {
  id: number;
  at: string;
  /** The action. */
  call: string;
  /** The result: 'gedaan' or why not. */
  outcome: string;
  /** The object: what it is, and which one; `null` of what another version noted, and of lists. */
  subject_kind: string | null;
  subject_id: number | null;
  /** In what form it left the app; `null` where nothing did. */
  form: string | null;
  /** The actor; `null` of who did not get in, and of before there were users. */
  user_id: number | null;
  /** The origin: the account and the name of the computer. */
  account: string;
  computer: string;
  /** Ties the line to all before it. */
  hash: string;
  /** Which clients a list showed; `null` of what showed none. */
  shown_id: number | null;
}

/** The keys that prove what is kept of the log outside the file: one for each data key it ever had. */
interface LogHeadKeyTable {
  id: Generated<number>;
  head_key: string;
}

interface BackupStateTable {
  /** Always 1: one file. */
  id: number;
  /** Something changed since the latest backup. */
  changed: Flag;
  /** The number of the latest backup. */
  sequence: number;
  /** After how many days without the second place there is a reminder. */
  second_place_days: number;
  /** Which data key the latest backup has: another than the file has by now opens with what was taken back. */
  key_id: string | null;
}

/** Made beside the team file; brought to the second place; a restore test; put back; a second place chosen. */
export type BackupEventKind = 'made' | 'copied' | 'tested' | 'restored' | 'place';

interface BackupEventTable {
  id: Generated<number>;
  at: string;
  /** The local day of that moment. */
  day: IsoDate;
  kind: BackupEventKind;
  /** 'gelukt' or the code of why not. */
  outcome: string;
  /** Of the backup; of a second place its folder, `null` when it was forgotten. */
  name: string | null;
  /** `BackupCounts` as JSON, of a restore test. */
  counts: string | null;
}

interface LockSettingTable {
  /** Always 1: one file. */
  id: number;
  idle_minutes: number;
}

/** A list of what is too old: proposed, approved by a second person, carried out. */
export interface DestructionListTable {
  id: Generated<number>;
  proposed_by: number;
  proposed_at: string;
  approved_by: number | null;
  approved_at: string | null;
  destroyed_at: string | null;
  /** `Destruction` as JSON, once it was carried out: counts, and nobody's name or number. */
  declaration: string | null;
}

interface DestructionItemTable {
  id: Generated<number>;
  list_id: number;
  household_id: number;
}

/** What is kept longer than its term. */
interface RetentionHoldTable {
  id: Generated<number>;
  household_id: number;
  held_until: IsoDate;
  reason: string;
  held_by: number;
}

/** What the evaluation answered about a period before people of it were destroyed. */
interface KeptFiguresTable {
  id: Generated<number>;
  period_from: IsoDate;
  period_until: IsoDate;
  /** `KeptAnswers` as JSON. */
  answers: string;
}

interface SnapshotStateTable {
  /** Always 1: one file. */
  id: number;
  /** When colleagues last got something to read; in what they read, its own moment. */
  published_at: string | null;
}

/** How far what one reader left beside the file was taken in. */
export interface ReaderJournalTable {
  id: Generated<number>;
  journal: string;
  /** In hexadecimal digits; empty when it is needed no more. */
  journal_key: string;
  taken: number;
  /** Who reads, by its first line; `null`: nobody whom the file knows. */
  user_id: number | null;
  state: 'open' | 'ended' | 'damaged';
}

export interface TeamUsersSchema {
  kept_figures: KeptFiguresTable;
  destruction_list: DestructionListTable;
  destruction_item: DestructionItemTable;
  retention_hold: RetentionHoldTable;
  app_user: AppUserTable;
  log_line: LogLineTable;
  log_shown: LogShownTable;
  log_shown_block: LogShownBlockTable;
  log_shown_part: LogShownPartTable;
  log_head_key: LogHeadKeyTable;
  backup_state: BackupStateTable;
  backup_event: BackupEventTable;
  lock_setting: LockSettingTable;
  snapshot_state: SnapshotStateTable;
  reader_journal: ReaderJournalTable;
}
