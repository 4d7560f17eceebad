import type { ReportDefinition } from '../schema.ts';
import { reportTitle } from '../texts.ts';

/** The evaluation as in the published memo: Inleiding, Samenvatting, Resultaten, Financiering [evaluation]. */
export const evaluationReport: ReportDefinition = {
  title: reportTitle,
  parts: [
    { kind: 'sentences', id: 'samenvatting' },
    { kind: 'chart', id: 'uitstroom' },
    { kind: 'table', id: 'caseload' },
    { kind: 'table', id: 'uitstroom' },
    { kind: 'table', id: 'ladder' },
    { kind: 'table', id: 'trajecten' },
    { kind: 'table', id: 'trajectkosten' },
    { kind: 'table', id: 'fondsen' },
    { kind: 'table', id: 'taalmaatje' },
    { kind: 'table', id: 'nationaliteit' },
    { kind: 'table', id: 'cohort' },
    { kind: 'table', id: 'uitstroom-per-jaar' },
  ],
  checkedWords: [],
};
