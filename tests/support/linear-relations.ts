/** Sums of named numbers that come to nothing, by the factor of each name. */
export type Relation = ReadonlyMap<string, number>;

/** Numbers are counted modulo this prime: small enough that a product is exact, and what is 0 by chance is rare. */
const prime = 1_000_003;

const modulo = (value: number): number => ((value % prime) + prime) % prime;

function inverse(value: number): number {
  let [one, other, x, y] = [value, prime, 1, 0];
  while (other !== 0) {
    const times = Math.floor(one / other);
    [one, other] = [other, one - times * other];
    [x, y] = [y, x - times * y];
  }
  return modulo(x);
}

/** Makes the rows as simple as they can be, in their place. @returns the place of the first number of each */
function reduce(rows: Float64Array[], width: number): number[] {
  const firsts: number[] = [];
  for (let column = 0; column < width && firsts.length < rows.length; column += 1) {
    const at = firsts.length;
    const found = rows.findIndex((row, index) => index >= at && row[column] !== 0);
    const pivot = rows[found];
    if (pivot === undefined) continue;
    [rows[found], rows[at]] = [rows[at] ?? pivot, pivot];
    const factor = inverse(pivot[column] ?? 1);
    pivot.forEach((value, index) => (pivot[index] = modulo(value * factor)));
    rows.forEach((row, index) => {
      if (index !== at) subtract(row, pivot, row[column] ?? 0);
    });
    firsts.push(column);
  }
  rows.length = firsts.length;
  return firsts;
}

function subtract(row: Float64Array, other: Float64Array, factor: number): void {
  if (factor === 0) return;
  other.forEach((value, index) => {
    if (value !== 0) row[index] = modulo((row[index] ?? 0) - factor * value);
  });
}

/**
 * The relations that hold in all of these samples and do not follow from those that are known. Of each it has no
 * more names than needed.
 *
 * @param samples there must be more of them than names, or it finds what is so by chance
 * @param known may have names that no sample has
 */
export function unknownRelations(
  samples: readonly ReadonlyMap<string, number>[],
  known: readonly Relation[],
): Relation[] {
  const names = [...new Set(samples.flatMap((sample) => [...sample.keys()]))];
  const others = [...new Set(known.flatMap((relation) => [...relation.keys()]))].filter(
    (name) => !names.includes(name),
  );
  // Names of no sample come first: what has none of them left is a relation of the others.
  const all = [...others, ...names];
  const rowOf = (values: ReadonlyMap<string, number>) =>
    Float64Array.from(all, (name) => modulo(values.get(name) ?? 0));
  const told = known.map(rowOf);
  const toldFirsts = reduce(told, all.length);
  const found = holdingInAll(samples.map(rowOf), others.length, all.length);
  for (const row of found) {
    toldFirsts.forEach((first, index) => {
      const other = told[index];
      if (first >= others.length && other) subtract(row, other, row[first] ?? 0);
    });
  }
  reduce(found, all.length);
  return found.map(
    (row) =>
      new Map(
        all.flatMap((name, index) => {
          const factor = row[index] ?? 0;
          return factor === 0 ? [] : [[name, factor > prime / 2 ? factor - prime : factor]];
        }),
      ),
  );
}

/** A basis of what comes to nothing in every row, over the columns from the first on. */
function holdingInAll(rows: Float64Array[], first: number, width: number): Float64Array[] {
  const firsts = reduce(rows, width);
  const isFirst = new Set(firsts);
  return Array.from({ length: width - first }, (_, index) => first + index)
    .filter((column) => !isFirst.has(column))
    .map((column) => {
      const relation = new Float64Array(width);
      relation[column] = 1;
      rows.forEach((row, index) => (relation[firsts[index] ?? 0] = modulo(-(row[column] ?? 0))));
      return relation;
    });
}
