import { addMonths } from '../../../kernel/calendar.ts';
import type { IsoDate } from '../../../kernel/dates.ts';
import type { IntegrationFacts } from '../facts.ts';
import { finding, type Rule } from '../rule.ts';

/**
 * The end of the term of civic integration comes within six months. Under the law of 2013 the term is three
 * years, five for who could not read [letter]; under the Wet inburgering 2021 three. An extension takes its
 * place. It stays until somebody notes that it is completed or exempt, or a result.
 */
export const integrationTerm: Rule = ({ integration }, { thresholds }) => {
  if (integration === null || isIntegrationOver(integration)) return [];
  const end = endOfTerm(integration);
  if (end === null) return [];
  return [
    finding('integration-term', {
      subjectId: integration.id,
      restsOn: end,
      due: end,
      shownFrom: addMonths(end, -thresholds.integrationMonths),
    }),
  ];
};

/** Completed, exempt or relieved: nothing of civic integration has to be done any more. */
export const isIntegrationOver = ({
  completedOn,
  result,
  exemption,
}: Pick<IntegrationFacts, 'completedOn' | 'result' | 'exemption'>): boolean =>
  completedOn !== null || result !== null || (exemption !== null && exemption !== 'geen');

/** The last day of the term; `null` when neither its start nor an extension is filled in. */
export function endOfTerm({
  law,
  termStartsOn,
  termYears,
  extendedUntil,
}: Pick<IntegrationFacts, 'law' | 'termStartsOn' | 'termYears' | 'extendedUntil'>): IsoDate | null {
  if (extendedUntil !== null) return extendedUntil;
  if (termStartsOn === null) return null;
  const years = law === 'wi2013' ? (termYears ?? 3) : 3;
  return addMonths(termStartsOn, 12 * years);
}
