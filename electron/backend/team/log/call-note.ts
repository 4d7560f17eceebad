import { createHash } from 'node:crypto';
import { logActs } from '#shared/ipc/log-acts.ts';
import { actOf, type LoggedName } from '#shared/team/log/acts.ts';
import { done } from '#shared/team/log/outcomes.ts';
import { repeatsWithin, type ExportForm, type SubjectKind } from '#shared/team/log/kinds.ts';
import type { CallOnFile } from '#shared/ipc/contract.ts';
import { addLogLine, type NewLogLine } from '../../database/log-line.ts';
import { shownText } from '../../database/shown-sets.ts';
import type { TeamDatabase, TeamTransaction } from '../../database/schema.ts';
import type { ThisComputer } from '../../this-computer.ts';
import { clientsShown } from './shown-clients.ts';

interface Subject {
  readonly kind: SubjectKind | null;
  readonly id: number | null;
}

export interface Noting {
  readonly now: Date;
  readonly repeats: Repeats;
  readonly user: { readonly id: number };
  readonly computer: ThisComputer;
}

/** Where the input of a call names what it is about. */
const inputKeys: Readonly<Partial<Record<SubjectKind, string>>> = {
  klant: 'clientId',
  order: 'orderId',
  factuur: 'invoiceId',
  fonds: 'fundId',
  product: 'productId',
  import: 'importId',
  collega: 'memberId',
  gebruiker: 'userId',
};

/** What is noted of one call: gathered while it runs, written with its outcome. */
export class CallNote {
  readonly #call: CallOnFile;
  readonly #by: Noting;
  readonly #told = new Map<string, Subject>();
  #asked: readonly Subject[];
  #written: readonly NewLogLine[] = [];
  /** The clients of a list, and what tells one asking apart from another. */
  #shown: string | null = null;
  #input: unknown = null;
  #name: LoggedName | CallOnFile;
  #form: ExportForm | null = null;

  constructor(call: CallOnFile, by: Noting) {
    this.#call = call;
    this.#name = call;
    this.#by = by;
    this.#asked = [{ kind: logActs[call].kind, id: null }];
  }

  /** What the input says that it is about, so that a call which is refused at once has an object too. */
  asked(input: unknown): void {
    this.#input = input;
    const { kind, noted } = logActs[this.#call];
    const key = kind === null ? undefined : inputKeys[kind];
    if (key === undefined) return;
    const one = idsAt(input, key);
    const many = idsAt(input, `${key}s`);
    // Who looks at many at once looks at a list; who changes or prints many does it to each.
    if (one.length === 0 && many.length > 1 && noted === 'repeats') {
      this.#asked = [{ kind: 'lijst', id: null }];
    } else if (one.length + many.length > 0) {
      this.#asked = [...new Set([...one, ...many])].map((id) => ({ kind, id }));
    }
  }

  /** A call may be about several: each gets a line. */
  readonly about = (id: number, kind: SubjectKind | null = logActs[this.#call].kind): void => {
    this.#told.set(`${kind} ${id}`, { kind, id });
  };

  /** The clients that a list shows, in so far as its answer does not tell. */
  readonly showed = (clientIds: readonly number[]): void => {
    this.#shown = shownText(clientIds);
  };

  /** What the call answers: of a list, who stand in it. */
  answered(answer: unknown): void {
    this.#shown ??= shownText(clientsShown(this.#call, this.#input, answer));
  }

  /** The call tells of what the main process did for the user. */
  readonly exported = (name: LoggedName, form: ExportForm): void => {
    this.#name = name;
    this.#form = form;
  };

  /** Writes the lines, if this is to be noted. */
  async write(trx: TeamTransaction, outcome: string): Promise<void> {
    for (const line of this.lines(outcome)) await addLogLine(trx, line);
  }

  /** The same for who writes them elsewhere. */
  lines(outcome: string): readonly NewLogLine[] {
    const { noted } = logActs[this.#call];
    if (noted === 'never' && outcome === done) return [];
    const subjects = this.#told.size > 0 ? [...this.#told.values()] : this.#asked;
    const lines = subjects.map(({ kind, id }) => this.#line(outcome, kind, id));
    // What the window asks anew by itself is refused anew by itself as well.
    this.#written =
      noted === 'always'
        ? lines
        : lines.filter((line) => !this.#by.repeats.has(line, this.#apart()));
    return this.#written;
  }

  /** To be said once the lines are in the file for good. */
  kept(): void {
    for (const line of this.#written) this.#by.repeats.keep(line, this.#apart());
  }

  /** Who looks for one name after the other has not looked once. What was typed is kept no longer than this. */
  #apart(): string {
    return eachApart.has(this.#call) ? JSON.stringify(this.#input) : '';
  }

  #line(outcome: string, kind: SubjectKind | null, id: number | null): NewLogLine {
    const { now, user, computer } = this.#by;
    const about = kind ?? actOf(this.#name)?.kind ?? null;
    return {
      at: now.toISOString(),
      call: this.#name,
      outcome,
      subject_kind: about,
      subject_id: id,
      form: this.#form,
      shown: about === 'lijst' ? this.#shown : null,
      user_id: user.id,
      account: computer.account,
      computer: computer.name,
    };
  }
}

/** As many clients as one call may be about. */
const mostSubjects = 500;

function idsAt(input: unknown, key: string): number[] {
  if (typeof input !== 'object' || input === null || !Object.hasOwn(input, key)) return [];
  const value: unknown = (input as Record<string, unknown>)[key];
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  // What was not looked at yet may be anything, and as much as it likes.
  const ids = all.filter((id) => Number.isSafeInteger(id) && Number(id) > 0) as number[];
  return ids.length > mostSubjects ? [] : ids;
}

/** What was noted a short while ago, of the sitting with one open file. */
export class Repeats {
  readonly #notedAt = new Map<string, number>();

  has(line: NewLogLine, apart: string): boolean {
    const before = this.#notedAt.get(keyOf(line, apart));
    const at = Date.parse(line.at);
    // A clock that was set back makes a line too many, never one too few.
    return before !== undefined && at >= before && at - before < repeatsWithin;
  }

  keep(line: NewLogLine, apart: string): void {
    this.#notedAt.set(keyOf(line, apart), Date.parse(line.at));
  }
}

const keyOf = (
  { call, outcome, subject_kind: kind, subject_id: id, shown }: NewLogLine,
  apart: string,
): string =>
  createHash('sha256')
    .update(JSON.stringify([call, outcome, kind, id, shown ?? null, apart]))
    .digest('base64');

/** Calls in which the user looks for something: each other word is another look. */
const eachApart: ReadonlySet<CallOnFile> = new Set([
  'caseload.search',
  'evaluation.wordsOfClients',
]);

const repeatsOf = new WeakMap<TeamDatabase, Repeats>();

/** Of the open file: it goes when that closes. */
export function repeatsIn(db: TeamDatabase): Repeats {
  const repeats = repeatsOf.get(db) ?? new Repeats();
  repeatsOf.set(db, repeats);
  return repeats;
}

/** The same sitting goes on with another copy of the file. */
export const carryRepeats = (from: TeamDatabase, to: TeamDatabase): void => {
  repeatsOf.set(to, repeatsIn(from));
};
