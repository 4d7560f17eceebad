import { openedWith } from '#shared/kernel/drafts.ts';
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

/** Beside a field its draft holds what stood in it at first; a form may have such fields itself. */
const was = (field: string) => `was:${field}`;
/** And what stood in the file, as JSON. */
const base = (field: string) => `base:${field}`;
/** Of a form that is one whole, the draft holds all that stood in the file. */
const whole = 'base';

const isBeside = (name: string): boolean =>
  name === whole || name === openedWith || /^(was|base):/.test(name);

const fieldsOf = (values: DraftTexts): string[] =>
  Object.keys(values).filter((name) => !isBeside(name));

/**
 * The fields that were typed in, with what stood there at first; `null`: none.
 *
 * @param opened with what the form was opened, as JSON: so that it can be opened alike
 */
export function toKeep<Stored>(
  values: DraftTexts,
  { texts, stored, first }: Basis<Stored>,
  isWhole: boolean,
  opened?: string,
): DraftTexts | null {
  const typed = fieldsOf(values).filter((field) => values[field] !== (texts[field] ?? ''));
  if (typed.length === 0) return null;
  const known = (isWhole ? {} : (stored ?? {})) as Readonly<Record<string, unknown>>;
  return Object.fromEntries([
    ...(isWhole ? [[whole, JSON.stringify(stored)]] : []),
    ...(opened === undefined ? [] : [[openedWith, opened]]),
    ...typed.flatMap((field) => [
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
    if (then !== now) changedSince.push(field);
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
