import type { Report } from '#shared/evaluation/schema.ts';
import {
  confidential,
  periodInShort,
  printTexts,
  protectionName,
  yearsOf,
} from '#shared/evaluation/texts.ts';
import { formatPeriod } from '#shared/kernel/dates.ts';

/** What stands in the margins of each printed page: of whom it is, over which period, and who may see it. */
export function pageMargins({ municipality, mode, way, period, comparedWith }: Report) {
  const compared = comparedWith ? printTexts.comparedWith(periodInShort(comparedWith)) : '';
  return {
    headLeft: printTexts.municipality(municipality),
    headMiddle: `Evaluatie ${yearsOf(period)}`,
    headRight: mode === 'intern' ? confidential : protectionName({ mode, way }),
    footLeft: `Periode ${formatPeriod(period)}${compared}`,
  };
}
