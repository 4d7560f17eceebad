import { total, type TableDeclaration } from '../declaration.ts';
import { fullOutflowNames, partialOutflowNames } from '../words.ts';

/** The main facts, men and women side by side: women stay out of view most easily [letter, KIS]. */
export const menAndWomenTable: TableDeclaration = {
  id: 'mannen-vrouwen',
  title: 'Mannen en vrouwen naast elkaar',
  population: 'caseload',
  rows: {
    heading: 'Aantal personen',
    measures: [
      { id: 'klanten', label: 'Klanten in deze periode' },
      {
        id: 'gesproken',
        label: 'Gesproken, mogelijkheden in kaart',
        where: { spoken: ['ja'] },
        whenRecorded: 'contact',
        note: 'Gesproken: in een gesprek tot en met de laatste dag zijn alle mogelijkheden in kaart gebracht.',
      },
      { id: 'taalmaatje', label: 'Met een taalmaatje', where: { languageBuddy: ['ja'] } },
      { id: 'traject', label: 'Met een traject', population: 'trajecten' },
      {
        id: 'volledig',
        label: 'Volledig uit de bijstand',
        population: 'uitstroom',
        where: { outflowKind: Object.keys(fullOutflowNames) },
      },
      {
        id: 'betaald-werk',
        label: 'Waarvan naar betaald werk',
        population: 'uitstroom',
        where: { outflowKind: ['betaald-werk'] },
      },
      {
        id: 'parttime-werk',
        label: 'Parttime werk, deel bijstand blijft',
        population: 'uitstroom',
        where: { outflowKind: Object.keys(partialOutflowNames) },
      },
    ],
  },
  columns: { by: 'sex', unit: 'personen', extra: [total()] },
  notes: [
    'Een traject liep op ten minste één dag van de periode. Uitstroom heeft een datum in de periode.',
  ],
};
