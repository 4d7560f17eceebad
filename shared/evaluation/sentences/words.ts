import { beginning } from '../said.ts';

/** A figure that a sentence can be made of: not hidden, and not 0, which in a shared report can be a few. */
export const known = (figure: number | null): figure is number => figure !== null && figure !== 0;

/** A sentence of figures that are all known. */
export const ifKnown = <Figures extends readonly (number | null)[]>(
  figures: Figures,
  sentence: (...figures: { [Index in keyof Figures]: number }) => string,
): string[] =>
  figures.every(known)
    ? [beginning(sentence(...(figures as unknown as { [Index in keyof Figures]: number })))]
    : [];
