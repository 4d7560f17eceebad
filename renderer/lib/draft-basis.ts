import {
  baseOf as base,
  isBesideFields,
  olderIn,
  openedWith,
  wasOf as was,
  wholeBase as whole,
} from '#shared/kernel/drafts.ts';
import type { DraftTexts } from './drafts.ts';

/** What stands in the team file: its values, and how they stand in the fields of the form. */
export interface Standing<Stored> {
  readonly stored: Stored;
  readonly texts: DraftTexts;
}

/** What a form is measured against: which fields were typed in, and what stood there at first. */
export interface Basis<Stored> extends Standing<Stored> {
  /**
   * Of fields that were put back from a draft: what stood in them, and in the file, when they were typed.
   * That counts until it is sent or thrown away, however often the form is closed and opened.
   */
  readonly first: DraftTexts;
}

const fieldsOf = (values: DraftTexts): string[] =>
  Object.keys(values).filter((name) => !isBesideFields(name));

const day = /^\d{2}-\d{2}-\d{4}$/;

/** Whether the form itself filled in a day here: nothing of it stands in the file. */
const isOfferedDay = <Stored>(
  field: string,
  values: DraftTexts,
  { stored, texts }: Basis<Stored>,
  isWhole: boolean,
): boolean =>
  day.test(texts[field] ?? '') &&
  !(was(field) in values) &&
  (stored === null || (!isWhole && !(field in (stored as object))));

/** The fields in which something else stands than at first. */
function typedFields<Stored>(values: DraftTexts, basis: Basis<Stored>, isWhole: boolean): string[] {
  return fieldsOf(values).filter(
    (field) =>
      values[field] !== (basis.texts[field] ?? '') &&
      // Put back as the form had filled it then.
      !(values[field] === basis.first[was(field)] && isOfferedDay(field, values, basis, isWhole)),
  );
}

/**
 * The fields that were typed in, with what stood there at first; `null`: none. With them goes the day that
 * the form filled in itself: who goes on tomorrow still means the day on which it was typed.
 *
 * @param opened with what the form was opened, as JSON: so that it can be opened alike
 */
export function toKeep<Stored>(
  values: DraftTexts,
  basis: Basis<Stored>,
  isWhole: boolean,
  opened?: string,
): DraftTexts | null {
  const { texts, stored, first } = basis;
  const typed = typedFields(values, basis, isWhole);
  if (typed.length === 0) return null;
  const offered = fieldsOf(values).filter(
    (field) => !typed.includes(field) && isOfferedDay(field, values, basis, isWhole),
  );
  const known = (isWhole ? {} : (stored ?? {})) as Readonly<Record<string, unknown>>;
  return Object.fromEntries([
    ...(isWhole ? [[whole, JSON.stringify(stored)]] : []),
    ...(opened === undefined ? [] : [[openedWith, opened]]),
    ...[...typed, ...offered].flatMap((field) => [
      [field, values[field] ?? ''],
      [was(field), values[was(field)] ?? first[was(field)] ?? texts[field] ?? ''],
      ...(field in known
        ? [[base(field), first[base(field)] ?? JSON.stringify(known[field] ?? null)]]
        : []),
    ]),
  ]) as DraftTexts;
}

export interface PutBack<Stored> {
  /** What must be put in which fields. */
  readonly texts: DraftTexts;
  readonly basis: Basis<Stored>;
  /** Fields in which something else stands by now than when they were typed. */
  readonly changedSince: readonly string[];
}

/**
 * Puts a draft back in the fields where nothing was typed meanwhile; `null`: there is nothing to put back.
 *
 * @param textsOf only for a form that is one whole (a plan, whose rows are known by their place): then
 * nothing of the draft lands on what another made meanwhile, but the form stands as it was left.
 */
export function putBack<Stored>(
  draft: DraftTexts,
  values: DraftTexts,
  basis: Basis<Stored>,
  textsOf?: (stored: Stored) => DraftTexts,
): PutBack<Stored> | null {
  const left = draft[whole];
  if (textsOf !== undefined && left !== undefined && left !== JSON.stringify(basis.stored)) {
    const stored = JSON.parse(left) as Stored;
    const texts = textsOf(stored);
    const put = fieldsOf(values).map((field) => [field, draft[field] ?? texts[field] ?? '']);
    return {
      texts: Object.fromEntries(put) as DraftTexts,
      basis: { stored, texts, first: {} },
      changedSince: [],
    };
  }
  const put: Record<string, string> = {};
  const first: Record<string, string> = { ...basis.first };
  const changedSince: string[] = [];
  for (const field of fieldsOf(values)) {
    const text = draft[field];
    const now = basis.texts[field] ?? '';
    if (text === undefined || values[field] !== now || text === now) continue;
    const then = draft[was(field)] ?? '';
    put[field] = text;
    if (was(field) in values) put[was(field)] = then;
    for (const beside of [was(field), base(field)]) {
      const known = draft[beside];
      if (known !== undefined) first[beside] = known;
    }
    if (then !== now && !isOfferedDay(field, values, basis, textsOf !== undefined))
      changedSince.push(field);
  }
  if (Object.keys(put).length === 0) return null;
  return { texts: put, basis: { ...basis, first }, changedSince };
}

/** What stood in the file when the user began, field by field: `before` of a save. */
export function beforeOf<Stored>({ stored, first }: Basis<Stored>): Stored {
  if (stored === null) return stored;
  const firstly = Object.entries(first).flatMap(([name, json]) =>
    name.startsWith('base:') ? [[name.slice('base:'.length), JSON.parse(json) as unknown]] : [],
  );
  return { ...stored, ...Object.fromEntries(firstly) } as Stored;
}

/**
 * The fields once somebody has seen what stands in the file by now: what they typed stays, and for the rest
 * counts what stands there.
 */
export function settled<Stored>(
  values: DraftTexts,
  basis: Basis<Stored>,
  now: Standing<Stored>,
): DraftTexts {
  return Object.fromEntries(
    Object.entries(values).map(([field, text]) => [
      field,
      text === (basis.texts[field] ?? '') ? (now.texts[field] ?? text) : text,
    ]),
  );
}

/** A text that was begun in the same form before, and stands beside what is in it now. */
export interface OlderDraft {
  /** ISO time in UTC. */
  readonly savedAt: string;
  readonly values: DraftTexts;
}

/**
 * Whether a draft and what was typed before it came say different things in the same field, so that only
 * one of them can stand there.
 */
export function clashes<Stored>(
  draft: DraftTexts,
  values: DraftTexts,
  basis: Basis<Stored>,
  isWhole: boolean,
): boolean {
  const typed = typedFields(values, basis, isWhole);
  if (isWhole && typed.length > 0) return true;
  return typed.some((field) => {
    const text = draft[field];
    return (
      text !== undefined &&
      text !== values[field] &&
      text !== (basis.texts[field] ?? '') &&
      text !== draft[was(field)]
    );
  });
}

/** A draft as it is kept, with the older texts beside it; without a text of its own it is the last of those. */
export function withOlder(
  typed: DraftTexts | null,
  older: readonly OlderDraft[],
): DraftTexts | null {
  if (typed !== null) {
    return older.length === 0 ? typed : { ...typed, [olderIn]: JSON.stringify(older) };
  }
  const [last, ...rest] = older;
  return last === undefined ? null : withOlder(last.values, rest);
}

/** The other way around: what was typed in a draft, and the older texts beside it. */
export function olderOf(kept: DraftTexts): { typed: DraftTexts; older: readonly OlderDraft[] } {
  const { [olderIn]: json, ...typed } = kept;
  return { typed, older: json === undefined ? [] : (JSON.parse(json) as OlderDraft[]) };
}

/** A draft that takes the place of another: that waits beside it. */
export function besideOlder(typed: DraftTexts, before: OlderDraft): Record<string, string> {
  const [mine, known] = [olderOf(typed), olderOf(before.values)];
  const beside = [{ savedAt: before.savedAt, values: known.typed }, ...known.older, ...mine.older];
  return { ...withOlder(mine.typed, beside) };
}
