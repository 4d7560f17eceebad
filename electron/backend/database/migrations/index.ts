import type { Kysely } from 'kysely';
import type { TeamTransaction } from '../schema.ts';
import { up as start } from './0001-start.ts';
import { up as imports } from './0002-imports.ts';
import { up as dossier } from './0003-dossier.ts';
import { up as sharedReports } from './0004-shared-reports.ts';
import { up as money } from './0005-money.ts';
import { up as orderChanges } from './0006-order-changes.ts';
import { up as team } from './0007-team.ts';

export interface Migration {
  /** The version that a file has after it. Counts from 1 without gaps. */
  readonly number: number;
  readonly name: string;
  readonly up: (trx: TeamTransaction) => Promise<void>;
}

/** A migration knows the tables of its own time, so its type is not that of today's schema. */
export function migration<Tables>(
  number: number,
  name: string,
  up: (db: Kysely<Tables>) => Promise<void>,
): Migration {
  return { number, name, up: (trx) => up(trx as unknown as Kysely<Tables>) };
}

/** Every step from an empty file to the present one, in order. A step that was released never changes. */
export const migrations: readonly Migration[] = [
  migration(1, 'start', start),
  migration(2, 'imports', imports),
  migration(3, 'dossier', dossier),
  migration(4, 'shared-reports', sharedReports),
  migration(5, 'money', money),
  migration(6, 'order-changes', orderChanges),
  migration(7, 'team', team),
];
