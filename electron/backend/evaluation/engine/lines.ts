import { slug } from '#shared/kernel/text.ts';
import { yearOf, type Period } from '#shared/kernel/dates.ts';
import type { CountedRow } from '#shared/evaluation/counted.ts';
import { dimensionOf, type DimensionName } from '#shared/evaluation/dimensions.ts';
import type { ListedValue, Lists } from './lists.ts';
import type { RowLine } from './table-plan.ts';

/** A row or a column: one value of the dimension (`null` is unknown), or an extra line. */
export interface CountedLine extends CountedRow {
  readonly what:
    | { readonly kind: 'value'; readonly value: string | null }
    | { readonly kind: 'extra'; readonly extra: RowLine };
}

export interface Surroundings {
  readonly period: Period;
  readonly lists: Lists;
}

const collator = new Intl.Collator('nl');

/**
 * The lines of a dimension, if any, given which of its values the facts of the table hold. A name that
 * somebody typed never gets one of the reserved ids, nor one that elsewhere stands for everybody or nobody.
 */
export function linesOf(
  name: DimensionName | null,
  extras: readonly RowLine[],
  present: ReadonlySet<string | null>,
  { period, lists }: Surroundings,
  reserved: readonly string[] = [],
): CountedLine[] {
  const extraLines = extras.map((extra): CountedLine => ({
    id: extra.id,
    label: extra.label,
    listed: 'always',
    what: { kind: 'extra', extra },
  }));
  if (name === null) return extraLines;
  const { domain, unknown } = dimensionOf(name);
  const unknownLines =
    unknown && present.has(null)
      ? [line({ ...unknown, value: null }, { listed: 'when-counted' })]
      : [];
  // Whether or not these lines are there: else a name would have another id in another period.
  const kept = [...extras.map(({ id }) => id), ...(unknown ? [unknown.id] : []), ...reserved];
  const taken = new Set(['totaal', 'volledig', ...kept]);
  const named = (values: readonly ListedValue[]) =>
    values.map((value) => ({ ...value, id: distinctId(value.label, taken) }));

  switch (domain.kind) {
    case 'fixed':
      return [
        ...domain.lines.map((fixed) => line({ ...fixed, value: fixed.id }, { listed: 'always' })),
        ...unknownLines,
        ...extraLines,
      ];
    case 'found': {
      const known = domain.list ? lists[domain.list] : [...present].map((value) => value ?? '');
      const values = known.toSorted(collator.compare);
      const found = named(values.map((value) => ({ value, label: value }))).filter(({ value }) =>
        present.has(value),
      );
      const more = domain.mergeable
        ? { listed: 'when-counted' as const, mergeable: true as const }
        : { listed: 'when-counted' as const };
      return [...found.map((each) => line(each, more)), ...unknownLines, ...extraLines];
    }
    case 'listed': {
      const listed = named(lists[domain.list]);
      return [
        ...listed.map((each) => line(each, { listed: 'always' })),
        ...unknownLines,
        ...extraLines,
      ];
    }
    case 'years-of-period': {
      const years = yearsOf(period).map((year) => ({ id: year, label: year, value: year }));
      return [...years.map((each) => line(each, { listed: 'always' })), ...extraLines];
    }
    case 'quarters-of-period':
      return [...quartersOf(period).map((each) => line(each, { listed: 'always' })), ...extraLines];
  }
}

const line = (
  { id, label, value }: { id: string; label: string; value: string | null },
  more: Pick<CountedRow, 'listed' | 'mergeable'>,
): CountedLine => ({ id, label, ...more, what: { kind: 'value', value } });

function yearsOf({ from, until }: Period): string[] {
  const first = yearOf(from);
  return Array.from({ length: yearOf(until) - first + 1 }, (_, index) => String(first + index));
}

function quartersOf(period: Period): (ListedValue & { readonly id: string })[] {
  const quarterOf = (day: string) => `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
  const [first, last] = [quarterOf(period.from), quarterOf(period.until)];
  return yearsOf(period)
    .flatMap((year) => ['1', '2', '3', '4'].map((quarter) => ({ year, quarter })))
    .map(({ year, quarter }) => ({
      id: `${year}-${quarter}`,
      label: `${year}, kwartaal ${quarter}`,
      value: `${year}-${quarter}`,
    }))
    .filter(({ value }) => value >= first && value <= last);
}

/** `jobcoaching`, and `jobcoaching-2` for another name that would read the same. */
function distinctId(label: string, taken: Set<string>): string {
  const base = slug(label) || 'zonder-naam';
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  taken.add(id);
  return id;
}
