import type { ReportDefinition } from '../schema.ts';
import { evaluationReport } from './evaluation.ts';
import { onePageReport } from './one-page.ts';
import { surveyReport } from './survey.ts';
import { yearReport } from './year-report.ts';

export interface ReadyMadeReport {
  readonly id: string;
  /** One Dutch sentence: what it is for. */
  readonly line: string;
  readonly definition: ReportDefinition;
}

/** The reports that come with Trede; the first is the one that opens. */
export const readyMadeReports: readonly ReadyMadeReport[] = [
  {
    id: 'evaluatie',
    line: 'De evaluatie zoals een gemeente die aan het college en de raad geeft.',
    definition: evaluationReport,
  },
  {
    id: 'samenvatting',
    line: 'Een pagina met de uitkomsten, in aantallen en procenten.',
    definition: onePageReport,
  },
  {
    id: 'jaarverslag',
    line: 'Alles wat in een jaarverslag hoort: klanten, trajecten, uitstroom en kosten.',
    definition: yearReport,
  },
  {
    id: 'enquete',
    line: 'De enquête die gemeenten steeds krijgen: de vragen, met de antwoorden.',
    definition: surveyReport,
  },
];
