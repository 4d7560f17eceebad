import { choices, line, requiredChoice, requiredDay } from './field.ts';
import { recordKind } from './record-kind.ts';

/**
 * What the definition of the participatieladder asks: the highest step of which an answer is yes is where
 * somebody stands. Step 1 is where none is.
 */
export const ladderQuestions = {
  'betaald-zonder-steun':
    'Heeft betaald werk zonder steun of aanvullende uitkering (ook zelfstandig)',
  'betaald-met-steun': 'Heeft betaald werk met steun of een aanvullende uitkering',
  'onbetaald-werk': 'Doet onbetaald werk met eigen taken, zonder contract, ten minste elke week',
  georganiseerd: 'Gaat ten minste elke week naar school of een club, zonder eigen taken',
  'contact-buitenshuis': 'Heeft ten minste elke week contact buitenshuis dat niet georganiseerd is',
} as const;
export type LadderQuestion = keyof typeof ladderQuestions;

/** A measurement of the participatieladder, at least twice a year. */
export const ladder = recordKind({
  kind: 'ladder',
  table: 'ladder_measurement',
  title: 'trede',
  fields: {
    step: requiredChoice('Trede', {
      '1': '1 Geïsoleerd',
      '2': '2 Sociale contacten buitenshuis',
      '3': '3 Deelname aan georganiseerde activiteiten',
      '4': '4 Onbetaald werk',
      '5': '5 Betaald werk met ondersteuning',
      '6': '6 Betaald werk',
    }),
    measuredOn: requiredDay('Gemeten op', 'last'),
    measuredBy: line('Gemeten door'),
    answers: choices('Wat nu zo is', ladderQuestions),
  },
});
