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

/** One line a call: who did what to which row, never who the row is about. */
export interface LogLineTable {
  id: number;
  at: string;
  /** The action. */
  call: string;
  /** The result: 'gedaan' or why not. */
  outcome: string;
  /** The object. */
  subject_id: number | null;
  /** The actor; `null` of who did not get in, and of before there were users. */
  user_id: number | null;
  /** The origin: the account and the name of the computer. */
  account: string;
  computer: string;
  /** Ties the line to all before it. */
  hash: string;
}

export interface TeamUsersSchema {
  app_user: AppUserTable;
  log_line: LogLineTable;
}
