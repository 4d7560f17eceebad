import { randomUUID } from 'node:crypto';
import { problemWithColumns } from '#shared/importing/columns.ts';
import { readCaseload, type ListedCaseload } from '#shared/importing/caseload.ts';
import type { List } from '#shared/importing/rows.ts';
import type { ImportField, ListChoices, ListColumn } from '#shared/importing/schema.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { Refusal } from '../refusal.ts';
import type { OpenFile } from '../session.ts';

export interface ListToHold {
  /** Empty where the columns hold BSNs. */
  readonly list: List;
  readonly columns: readonly ListColumn[];
  readonly fileName: string;
  readonly fingerprint: string;
}

/** The list that was read last, between the calls about it. */
export class HeldList {
  readonly id = randomUUID();
  readonly fileName: string;
  /** SHA-256 of the file, in hex. */
  readonly fingerprint: string;
  readonly #list: List;
  readonly #columns: readonly ListColumn[];
  #judged: { readonly question: string; readonly caseload: ListedCaseload } | null = null;

  constructor({ list, columns, fileName, fingerprint }: ListToHold) {
    this.#list = list;
    this.#columns = columns;
    this.fileName = fileName;
    this.fingerprint = fingerprint;
  }

  /**
   * The clients that the list holds under these choices. Remembered, so that checking and then
   * importing under the same choices reads the cells once.
   *
   * @throws Refusal `invalid-input` when the columns or the reference date cannot be used.
   */
  caseload(choices: ListChoices, today: IsoDate): ListedCaseload {
    this.#refuseUnusable(choices, today);
    const { columns, referenceDate } = choices;
    const question = JSON.stringify([columns, referenceDate, today]);
    if (this.#judged?.question !== question) {
      const caseload = readCaseload(this.#list, { columns, referenceDate, today });
      this.#judged = { question, caseload };
    }
    return this.#judged.caseload;
  }

  /** The header of the column that was chosen for a field. */
  headerFor(field: ImportField, { columns }: ListChoices): string | null {
    const match = columns.find((column) => column.field === field);
    return match === undefined ? null : (this.#list.headers[match.column] ?? null);
  }

  #refuseUnusable({ columns, referenceDate }: ListChoices, today: IsoDate): void {
    for (const { column, field } of columns) {
      const known = this.#columns[column];
      if (known === undefined) {
        throw new Refusal('invalid-input', 'Deze kolom staat niet in de lijst.', 'columns');
      }
      if (field !== null && known.looksLikeBsn) {
        throw new Refusal(
          'invalid-input',
          `In de kolom ‘${known.header}’ staan BSN’s. Trede bewaart nooit een BSN. Importeer deze kolom niet.`,
          'columns',
        );
      }
    }
    const problem = problemWithColumns(columns, this.#columns);
    if (problem) throw new Refusal('invalid-input', problem.message, `columns.${problem.field}`);
    if (referenceDate > today) {
      throw new Refusal(
        'invalid-input',
        'Deze dag ligt in de toekomst. Kies de dag waarop de lijst klopte.',
        'referenceDate',
      );
    }
  }
}

/** One list a team file; when the file is locked, its list goes with it. */
const heldLists = new WeakMap<OpenFile, HeldList>();

/** Keeps a list until another is read or the file is locked. */
export function holdList(file: OpenFile, list: ListToHold): HeldList {
  const held = new HeldList(list);
  heldLists.set(file, held);
  return held;
}

export function forgetList(file: OpenFile): void {
  heldLists.delete(file);
}

/** @throws Refusal `not-found` when this is not the list that was read last. */
export function heldList(file: OpenFile, listId: string): HeldList {
  const held = heldLists.get(file);
  if (held === undefined || held.id !== listId) {
    throw new Refusal(
      'not-found',
      'Trede heeft deze lijst niet meer. Kies de lijst opnieuw.',
      'listId',
    );
  }
  return held;
}
