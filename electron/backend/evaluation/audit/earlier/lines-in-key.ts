/*
 * A key says what a count counts, and over what days: `personen|caseload|2018-01-01..2018-12-31|sex=["man"]`. A
 * merged row has the keys of what went into it. Read here anew: it shares no code with the protection.
 */

const merged = 'samen:';

/** The keys of which a count is the sum; of any other it is the key itself. */
export const partsOf = (key: string): readonly string[] =>
  key.startsWith(merged)
    ? key.slice(merged.length).split(/\+(?=(?:personen|bijstandspartijen|euro)\|)/)
    : [key];

/** How the register names the sum of these. */
export const keyOfAll = (parts: readonly string[]): string =>
  parts.length === 1 ? (parts[0] ?? '') : `${merged}${[...parts].sort().join('+')}`;

/** What is counted over which days, whatever it asks of them. */
export const factsIn = (key: string): string =>
  /^(?:samen:)?(\w+\|[\w-]+\|\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d)/.exec(key)?.[1] ?? '';

/** A count as a line of a table: everybody of a whole who has one of these values of one dimension. */
export interface Line {
  /** The key of the whole. */
  readonly whole: string;
  readonly dimension: string;
  readonly values: readonly string[];
}

/** As which lines a count may stand: by each dimension that it asks of all that it is the sum of. */
export function linesIn(parts: readonly string[]): readonly Line[] {
  const [first = [], ...others] = parts.map(asLines);
  return first.flatMap((line) => {
    const alike = others.map((each) =>
      each.find(({ whole, dimension }) => whole === line.whole && dimension === line.dimension),
    );
    if (alike.includes(undefined)) return [];
    return [{ ...line, values: [line, ...alike].flatMap((each) => each?.values ?? []) }];
  });
}

function asLines(key: string): Line[] {
  const [facts, ...asked] = key.split(/\|(?=\w+=\[)/);
  return asked.map((text, at) => {
    const [, dimension = '', list = ''] = /^(\w+)=\[(.*)\]$/.exec(text) ?? [];
    const whole = [facts, ...asked.filter((_, other) => other !== at)].join('|');
    // Of whom it is not known are a line as well.
    return { whole, dimension, values: list === '' ? ['?'] : list.split(/(?<="),(?=")/) };
  });
}
