import { headerNames, weakHeaderNames } from '../header-names.ts';
import { importFields, type ImportField } from '../schema.ts';
import { listShapes, readFieldsOfShape, type ListShape } from '../shapes.ts';
import { importFieldLabels } from '../texts.ts';
import { comparableHeader } from './comparable-header.ts';
import { headerBag, type HeaderBag } from './header-bag.ts';
import { owners, silent, withoutSubject } from './lexicon.ts';

/** How sure a name is of its field, the surest first. */
export const nameStrengths = ['label', 'name', 'words', 'weak', 'typing'] as const;
export type NameStrength = (typeof nameStrengths)[number];

export interface NameMatch {
  readonly field: ImportField;
  readonly strength: NameStrength;
  /** The name does not say of what it is: `Startdatum`, `Status`, `Bedrag`. One that does goes first. */
  readonly isBare: boolean;
}

type PlainMatch = Omit<NameMatch, 'isBare'>;

const namesOf = (names: string | undefined): string[] =>
  (names ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

interface ShapeNames {
  readonly exact: ReadonlyMap<string, PlainMatch>;
  readonly bags: ReadonlyMap<string, ImportField | null>;
}

const bagKey = (concepts: readonly string[]): string => concepts.join(' ');
const said = (bag: HeaderBag): string[] => bag.concepts.filter((concept) => !silent.has(concept));

const strongBags = new Map(
  importFields.map((field) => [
    field,
    namesOf(headerNames[field]).flatMap((name) => {
      const bag = headerBag(name);
      const concepts = said(bag);
      // One word alone matches as it is written; its parts in another guise may be anything.
      return bag.whole && concepts.length > 1 && !concepts.includes('other')
        ? [bagKey(concepts)]
        : [];
    }),
  ]),
);

function namesOfShape(shape: ListShape): ShapeNames {
  const fields: readonly ImportField[] = readFieldsOfShape[shape];
  const exact = new Map<string, PlainMatch>();
  const put = (field: ImportField, name: string, strength: NameStrength) => {
    const key = comparableHeader(name);
    if (!exact.has(key)) exact.set(key, { field, strength });
  };
  for (const field of fields) put(field, importFieldLabels[field], 'label');
  for (const field of fields)
    for (const name of namesOf(headerNames[field])) put(field, name, 'name');
  for (const field of fields) {
    for (const name of namesOf(weakHeaderNames[field])) put(field, name, 'weak');
  }
  const bags = new Map<string, ImportField | null>();
  for (const field of fields) {
    for (const key of strongBags.get(field) ?? []) {
      const known = bags.get(key);
      // Two fields that are made of the same words: the words alone do not tell which one.
      bags.set(key, known === undefined || known === field ? field : null);
    }
  }
  return { exact, bags };
}

const names = Object.fromEntries(listShapes.map((shape) => [shape, namesOfShape(shape)])) as Record<
  ListShape,
  ShapeNames
>;

/** Nothing that opens again stands inside: a name of only brackets is looked through once. */
const bracketed = /[([{]([^()[\]{}]*)[)\]}]/g;

/**
 * The field that a header names in a list of this shape, and how surely; `null`: none. What stands
 * between brackets counts only where it makes another name of it (`Trede (bij start)`, `Naam (partner)`).
 */
export function matchName(header: string, shape: ListShape): NameMatch | null {
  const match = matchWritten(header, shape);
  return match === null ? null : { ...match, isBare: isBare(header) };
}

function isBare(header: string): boolean {
  const bag = headerBag(header.replaceAll('€', ' euro '));
  return bag.whole && bag.concepts.every((concept) => withoutSubject.has(concept));
}

function matchWritten(header: string, shape: ListShape): PlainMatch | null {
  const match = matchPlain(header, names[shape]) ?? matchParts(header, names[shape]);
  const between = [...header.matchAll(bracketed)].map((found) => found[1] ?? '');
  if (between.length === 0) return match;
  const full = matchPlain(header.replace(/[()[\]{}]/g, ' '), names[shape]);
  if (full !== null && full.strength !== 'typing')
    return full.field === match?.field ? match : full;
  return between.some((text) => headerBag(text).concepts.includes('other')) ? null : match;
}

const infix = /^(?:voorvoegsels?|tussenvoegsels?)$/;

/** `Voornaam/roepnaam`, `Achternaam, voorvoegsel`: more than one name for the same. */
function matchParts(header: string, known: ShapeNames): PlainMatch | null {
  const parts = header.split(/[/,+&;|]| of | en /i).filter((part) => comparableHeader(part) !== '');
  if (parts.length < 2) return null;
  const named = parts.filter((part) => !infix.test(comparableHeader(part)));
  const [first, ...others] = named.map((part) => matchPlain(part, known));
  if (first === undefined || first === null || first.strength === 'typing') return null;
  if (named.length < parts.length && first.field !== 'lastName') return null;
  const isOne = others.every((other) => other !== null && other.field === first.field);
  return isOne
    ? { field: first.field, strength: first.strength === 'weak' ? 'weak' : 'words' }
    : null;
}

function matchPlain(written: string, known: ShapeNames): PlainMatch | null {
  const { exact, bags } = known;
  const header = written.replaceAll('€', ' euro ');
  const comparable = comparableHeader(header);
  if (comparable === '') return null;
  const same = exact.get(comparable) ?? inSingular(comparable, exact);
  if (same !== undefined) return same;
  const bag = headerBag(header);
  if (!bag.whole) return mistyped(comparable, exact);
  const concepts = said(bag);
  const field = bags.get(bagKey(concepts));
  if (field !== undefined) return field === null ? null : { field, strength: 'words' };
  const without = concepts.filter((concept) => !owners.has(concept));
  if (without.length === concepts.length) return null;
  return withoutOwner(header, without, known);
}

/** Shorter names may be a plural of something else. */
const shortestPlural = 7;

function inSingular(
  comparable: string,
  exact: ReadonlyMap<string, PlainMatch>,
): PlainMatch | undefined {
  if (comparable.length < shortestPlural) return undefined;
  const [, stem = ''] = /^(.*?)(?:en|s)$/.exec(comparable) ?? [];
  const match = exact.get(stem);
  return match === undefined || match.strength === 'weak'
    ? undefined
    : { field: match.field, strength: 'words' };
}

/** `Klant - achternaam`, `client_geslacht`: the name behind the one whose it is. */
function withoutOwner(
  header: string,
  concepts: readonly string[],
  { exact, bags }: ShapeNames,
): PlainMatch | null {
  const byWords = bags.get(bagKey(concepts));
  if (byWords !== undefined) return byWords === null ? null : { field: byWords, strength: 'words' };
  const rest = comparableHeader(header).replace(/^(?:klant|client|deelnemer|persoon)(?:en|s)?/, '');
  const same =
    exact.get(rest) ?? exact.get(comparableHeader(header).replace(/(?:klant|client)$/, ''));
  return same === undefined || same.strength === 'weak' ? null : { ...same, strength: 'words' };
}

const shortestMistyped = 6;

/** The field whose name is one slip of the keyboard away; `null` when none is, or more than one. */
function mistyped(comparable: string, exact: ReadonlyMap<string, PlainMatch>): PlainMatch | null {
  if (comparable.length < shortestMistyped) return null;
  const found = new Set<ImportField>();
  for (const [name, { field, strength }] of exact) {
    if (strength === 'weak' || name.length < shortestMistyped || name[0] !== comparable[0])
      continue;
    // `Traject 1` is the first of more, not a slip.
    if (digitsOf(name) !== digitsOf(comparable)) continue;
    if (isOneSlip(name, comparable)) found.add(field);
  }
  const [field] = found;
  return found.size === 1 && field !== undefined ? { field, strength: 'typing' } : null;
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** One letter more, less, other, or two in the wrong order. */
export function isOneSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let from = 0;
  while (from < one.length && one[from] === other[from]) from += 1;
  const rest = (text: string, skip: number) => text.slice(from + skip);
  return (
    rest(one, 1) === rest(other, 1) ||
    rest(one, 1) === rest(other, 0) ||
    rest(one, 0) === rest(other, 1) ||
    (one[from] === other[from + 1] &&
      one[from + 1] === other[from] &&
      rest(one, 2) === rest(other, 2))
  );
}
