import type { TeamTransaction } from '../../database/schema.ts';
import type { JournalledTable, LinkedTable } from '../journalled-tables.ts';
import { readJournal, type ImportJournal } from './read-journal.ts';

interface LaterJournal {
  readonly importId: number;
  readonly added: ImportJournal['added'];
  /** Table and row of each value that it changed. */
  readonly changed: ReadonlySet<string>;
}

/** Tells which later import made or changed a row: what an import did, its own undoing takes away. */
export class LaterImports {
  readonly #journals: readonly LaterJournal[];

  private constructor(journals: readonly LaterJournal[]) {
    this.#journals = journals;
  }

  /** The imports after this one that were not undone. */
  static async after(trx: TeamTransaction, importId: number): Promise<LaterImports> {
    const runs = await trx
      .selectFrom('import_run')
      .select('id')
      .where('id', '>', importId)
      .where('undone_at', 'is', null)
      .orderBy('id')
      .execute();
    const journals: LaterJournal[] = [];
    for (const { id } of runs) {
      const { added, changed } = await readJournal(trx, id);
      const cells = changed.map(({ table, rowId }) => `${table} ${rowId}`);
      journals.push({ importId: id, added, changed: new Set(cells) });
    }
    return new LaterImports(journals);
  }

  /** The last import that made or changed this row; `null`: none did. */
  whoTouched(table: LinkedTable, rowId: number): number | null {
    const found = this.#journals.findLast(
      ({ added, changed }) =>
        added.get(table as JournalledTable)?.has(rowId) === true ||
        changed.has(`${table} ${rowId}`),
    );
    return found?.importId ?? null;
  }
}
