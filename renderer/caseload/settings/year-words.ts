import type { YearlyCount } from '#shared/caseload/yearly/schema.ts';
import { formatCount } from '#shared/kernel/text.ts';
import { texts } from './texts.ts';

const { yearly: words } = texts;

const figure = (count: number | null): string =>
  count === null ? words.unknown : formatCount(count);

/** '20 van 24': housed of the taakstelling. */
export const halfText = (housed: number | null, target: number | null): string =>
  housed === null && target === null ? words.unknown : words.housed(figure(housed), figure(target));

/** How the year came out against the taakstelling; says nothing as long as a half is unknown. */
export function wholeYearText(count: YearlyCount): string {
  const { housedFirstHalf, housedSecondHalf, targetFirstHalf, targetSecondHalf } = count;
  if (
    housedFirstHalf === null ||
    housedSecondHalf === null ||
    targetFirstHalf === null ||
    targetSecondHalf === null
  ) {
    return words.unknown;
  }
  const ahead = housedFirstHalf + housedSecondHalf - targetFirstHalf - targetSecondHalf;
  if (ahead === 0) return words.even;
  return ahead > 0 ? words.ahead(ahead) : words.behind(-ahead);
}
