const round = (value: number): number => Math.round(value * 10) / 10;

const radius = 3.4;
const at = (x: number, y: number): string => `${round(x)} ${round(y)}`;

const circle = (x: number, y: number): string =>
  `M${at(x - radius, y)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;
const square = (x: number, y: number): string => `M${at(x - 3, y - 3)}h6v6h-6Z`;
const triangle = (x: number, y: number): string =>
  `M${at(x, y - 4)}L${at(x + 4, y + 3)}L${at(x - 4, y + 3)}Z`;

const dots = [circle, square, triangle] as const;
const dashes = ['', '7 3', '2 3', '9 3 2 3', '4 4', '1 2'] as const;

/** How a line differs from the others in black and white: its dashes, and the shape of its points. */
export const shapeOf = (index: number) => ({
  dash: dashes[index % dashes.length] ?? '',
  filled: index % 2 === 0,
  dot: dots[index % dots.length] ?? circle,
});

/** Moves what would stand on each other apart, in the order in which it stands, the first as little as can be. */
export function spread<T extends { readonly at: number }>(marks: readonly T[], apart: number): T[] {
  let free = Number.NEGATIVE_INFINITY;
  return marks
    .toSorted((a, b) => a.at - b.at)
    .map((mark) => {
      const placed = Math.max(mark.at, free);
      free = placed + apart;
      return { ...mark, at: placed };
    });
}
