import { formatCount } from '../../kernel/text.ts';
import { figureText } from '../texts.ts';
import type { ReportMode } from '../schema.ts';

/** A shared count is rounded or one of few that are exact, so a sentence does not say it as a fact. */
export const about = (count: number, mode: ReportMode): string =>
  mode === 'deelbaar' ? `ongeveer ${formatCount(count)}` : formatCount(count);

/** An amount in a sentence. */
export const aboutEuro = (cents: number, mode: ReportMode): string =>
  `${mode === 'deelbaar' ? 'ongeveer ' : ''}€ ${figureText(cents, 'euro', mode)}`;

export const beginning = (sentence: string): string =>
  sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** A sentence of figures that are all known and not 0, which in a shared report can be a few. */
export const ifKnown = <Figures extends readonly (number | null)[]>(
  figures: Figures,
  sentence: (...known: { [Index in keyof Figures]: number }) => string,
): string[] =>
  figures.every((figure) => figure !== null && figure !== 0)
    ? [beginning(sentence(...(figures as unknown as { [Index in keyof Figures]: number })))]
    : [];
