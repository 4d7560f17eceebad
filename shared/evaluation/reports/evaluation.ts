import type { ReportDefinition } from '../schema.ts';
import { reportTitle } from '../texts.ts';
import { chart, heading, sentences, tables } from './parts.ts';

/** The evaluation as in the published memo [evaluation], with what a council asks beside it. */
export const evaluationReport: ReportDefinition = {
  title: reportTitle,
  parts: [
    heading('Inleiding'),
    sentences('inleiding'),
    heading('Samenvatting'),
    sentences('samenvatting'),
    chart('uitstroom'),
    heading('Resultaten'),
    ...tables('caseload', 'geslacht', 'uitstroom'),
    sentences('resultaten'),
    ...tables('duurzame-uitstroom'),
    chart('ladder'),
    ...tables('ladder', 'trajecten'),
    sentences('routes'),
    ...tables('routes-landelijk', 'wachttijden', 'taalmaatje', 'nationaliteit'),
    // A long table first: it runs on over the page, and its chart cannot.
    ...tables('cohort'),
    chart('cohort'),
    ...tables('uitstroom-per-jaar'),
    heading('Financiering'),
    sentences('financiering'),
    ...tables('trajectkosten', 'fondsen'),
    heading('Communicatie'),
    sentences('communicatie'),
  ],
  checkedWords: [],
};
