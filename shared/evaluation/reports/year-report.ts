import type { ReportDefinition } from '../schema.ts';
import { chart, heading, sentences, tables } from './parts.ts';

export const yearReport: ReportDefinition = {
  title: 'Jaarverslag begeleiding naar werk en participatie',
  parts: [
    sentences('inleiding'),
    heading('Samenvatting'),
    sentences('samenvatting'),
    heading('Klanten'),
    ...tables('caseload', 'geslacht', 'wachttijden', 'contacten'),
    heading('Trajecten'),
    ...tables('in-traject', 'trajecten', 'routes-landelijk', 'ladder-verandering'),
    heading('Werk en uitstroom'),
    chart('uitstroom'),
    ...tables('uitstroom'),
    // A long table first: it runs on over the page, and its chart cannot.
    ...tables('uitstroom-per-kwartaal'),
    chart('uitstroom-per-kwartaal'),
    ...tables('duurzame-uitstroom', 'terugkeer'),
    ...tables('uitval-werk', 'eigen-niveau'),
    heading('Kosten'),
    sentences('financiering'),
    ...tables('trajectkosten', 'fondsen'),
    chart('fondsverloop'),
    ...tables('fondsverloop', 'kosten-per-uitkomst'),
    heading('Communicatie'),
    sentences('communicatie'),
  ],
  checkedWords: [],
};
