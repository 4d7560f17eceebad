import { counted } from '#shared/kernel/text.ts';
import { Refusal } from '../refusal.ts';

type Values = Readonly<Record<string, unknown>>;

export interface MergeOptions<Of extends Values> {
  /** What the form showed at first. */
  readonly before: Values;
  /** What stands in the file. */
  readonly now: Of;
  /** What the form sends. */
  readonly after: Of;
  /** The fields that are compared, with their labels as people see them. */
  readonly labels: Readonly<Record<keyof Of & string, string>>;
  /** A value that stands in the file in words; `null`: nothing stands there. */
  readonly shown: (field: keyof Of & string, value: unknown) => string | null;
}

/**
 * What must be kept when somebody sends a form while another may have changed the same thing: what the
 * sender changed, and for the rest what stands there now.
 *
 * @throws Refusal `conflict` when a field was changed since to something else than the sender makes of it;
 * it says what stands there now, of at most four, at field `values.<name>`
 */
export function mergeChanges<Of extends Values>(options: MergeOptions<Of>): Of {
  const { before, now, after, labels } = options;
  const merged: Record<string, unknown> = { ...now };
  const inConflict: (keyof Of & string)[] = [];
  for (const field of Object.keys(labels) as (keyof Of & string)[]) {
    if (isSame(before[field], after[field]) || isSame(now[field], after[field])) continue;
    if (isSame(before[field], now[field])) merged[field] = after[field];
    else inConflict.push(field);
  }
  if (inConflict.length > 0) throw conflictOf(inConflict, options);
  return merged as Of;
}

function conflictOf<Of extends Values>(
  fields: readonly (keyof Of & string)[],
  { now, labels, shown }: MergeOptions<Of>,
): Refusal {
  const isOne = fields.length === 1;
  const named = fields.slice(0, mostNamed);
  const standing = named.map((field) => {
    const words = shown(field, now[field]);
    const label = isOne ? '' : `${labels[field]}: `;
    if (words === null) return `${label}er staat nu niets.`;
    return `${label}er staat nu ‘${short(words, isOne ? longest : longestOfSeveral)}’.`;
  });
  const others = fields.length - named.length;
  if (others > 0) standing.push(`en nog ${counted(others, 'veld', 'velden')}.`);
  const told = standing.map((sentence) => sentence.charAt(0).toUpperCase() + sentence.slice(1));
  return new Refusal(
    'conflict',
    `Dit is intussen veranderd. ${told.join(' ')} Wat u invulde is niet bewaard. Sluit dit, open het opnieuw en vul in wat moet gelden.`,
    `values.${fields[0] ?? ''}`,
  );
}

/**
 * Of what makes no sense in parts, such as an amount with what it is made of: somebody who saw something else
 * than what stands there now saves nothing.
 *
 * @param before what the form showed; `null`: nothing
 * @throws Refusal `conflict`
 */
export function refuseStale(before: Values | null, now: Values): void {
  if (before !== null && Object.keys(now).every((field) => isSame(before[field], now[field])))
    return;
  throw new Refusal(
    'conflict',
    'Dit is intussen veranderd. Wat u invulde is niet bewaard. Sluit dit, open het opnieuw en vul in wat moet gelden.',
  );
}

const longest = 160;
/** More is not read: who has so many to look at opens the form again. */
const mostNamed = 4;
const longestOfSeveral = 50;
const short = (words: string, most: number): string =>
  words.length <= most ? words : `${words.slice(0, most).trimEnd()}…`;

/** Nothing, an empty text and an empty list are the same; so are lists that differ in order only. */
export function isSame(one: unknown, other: unknown): boolean {
  return plain(one) === plain(other);
}

function plain(value: unknown): string {
  if (value === undefined || value === null) return 'null';
  if (typeof value === 'string') return value.trim() === '' ? 'null' : JSON.stringify(value.trim());
  if (!Array.isArray(value)) return JSON.stringify(value);
  const parts = value.map((part) => JSON.stringify(part)).sort();
  return parts.length === 0 ? 'null' : parts.join();
}
