import { randomUUID } from 'node:crypto';
import type { List } from '#shared/importing/rows.ts';
import { maskBsns } from '#shared/kernel/bsn.ts';
import type { ListChoices, ListColumn, ListedRow } from '#shared/importing/schema.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { Refusal } from '../refusal.ts';
import type { OpenFile } from '../session.ts';
import type { JudgedColumn } from './matching/judged-columns.ts';
import { ownNumbers } from './own-numbers.ts';
import { mendedList, refuseUnusable, rowsOnLines } from './prepare.ts';
import type { ListPlan } from './plan-import.ts';
import type { PreparedList } from './shape-import.ts';

interface RememberedPlan {
  readonly question: string;
  readonly plan: ListPlan;
}

export interface ListToHold {
  /** Empty where the columns hold BSNs. */
  readonly list: List;
  /** What Trede found of the columns, to match them anew for another shape. */
  readonly judged: readonly JudgedColumn[];
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
  /** As it stands in the file. Empty where the columns hold BSNs. */
  readonly list: List;
  readonly judged: readonly JudgedColumn[];
  #columns: readonly ListColumn[];
  #plan: RememberedPlan | null = null;
  #mended: { readonly question: string; readonly list: List } | null = null;

  constructor({ list, judged, columns, fileName, fingerprint }: ListToHold) {
    this.list = list;
    this.judged = judged;
    this.#columns = columns;
    this.fileName = fileName;
    this.fingerprint = fingerprint;
  }

  /** Remembers what the columns are under the shape that was asked about last. */
  matched(columns: readonly ListColumn[]): void {
    this.#columns = columns;
  }

  /**
   * The list as the rules of its shape take it. The mended list is remembered: for equal choices it is
   * the same object, so who reads its cells can remember what they hold.
   *
   * @throws Refusal `invalid-input` when the columns or the reference date cannot be used.
   */
  prepared(choices: ListChoices, today: IsoDate): PreparedList {
    refuseUnusable(choices, this.#columns, today);
    const { columns, corrections, skippedLines, values } = choices;
    const question = JSON.stringify([columns, corrections, skippedLines, values]);
    if (this.#mended?.question !== question) {
      this.#mended = { question, list: mendedList(this.list, choices) };
    }
    return { list: this.#mended.list, choices, today };
  }

  /** Remembers what was planned, for the call that comes right after this one. */
  rememberPlan(plan: RememberedPlan): void {
    this.#plan = plan;
  }

  /** The plan that was made for just this question. */
  planFor(question: string): ListPlan | null {
    return this.#plan?.question === question ? this.#plan.plan : null;
  }

  /** A plan is stored once: storing it may change it. */
  forgetPlan(): void {
    this.#plan = null;
  }

  /** Rows as they stand in the list, with their mended cells, as far as they may be shown: without BSNs. */
  rows(lines: readonly number[], choices: ShownChoices): ListedRow[] {
    const show = this.#maskOf(choices);
    return rowsOnLines(this.list, lines, choices.corrections).map(({ line, cells }) => ({
      line,
      cells: cells.map(show),
    }));
  }

  /** How a cell may be shown: raw only in a column of the municipality's own numbers. */
  #maskOf({ columns, notBsn }: ShownChoices): (cell: string, column: number) => string {
    const areNumbers = ownNumbers(columns);
    const isOwn = this.judged.map(({ verdict }, column) =>
      verdict === 'ask'
        ? notBsn.includes(column) || this.#columns[column]?.maybeBsn === false
        : verdict === 'none' && areNumbers.has(column),
    );
    return (cell, column) =>
      isOwn[column] === true ? cell : (this.judged[column]?.show(cell) ?? maskBsns(cell).text);
  }
}

/** What the user said of the columns, and mended in them. */
type ShownChoices = Pick<ListChoices, 'columns' | 'notBsn' | 'corrections'>;

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
