import type { ReportDefinition } from '../schema.ts';
import { evaluationReport } from './evaluation.ts';

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
];
