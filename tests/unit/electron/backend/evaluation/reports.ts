import type { Report } from '#shared/evaluation/schema.ts';

/** A small report with the traps that an export meets: hidden figures, formulas, quotes, markup. */
export const trickyReport: Report = {
  municipality: '=HYPERLINK("http://elders.example";"Klik")',
  teamName: '<b>Team</b> & "co"',
  period: { from: '2017-06-01', until: '2019-12-31' },
  mode: 'deelbaar',
  title: 'Evaluatie begeleiding naar werk en participatie',
  way: 'afronden',
  comparedWith: null,
  blocks: [
    { kind: 'heading', text: 'Inleiding' },
    { kind: 'text', text: 'Wij <i>begeleiden</i> mensen.\nNaar werk.\n\nEn naar studie.' },
    {
      kind: 'sentences',
      id: 'samenvatting',
      lines: ['In deze periode begeleidde het team ongeveer 295 personen.'],
    },
    { kind: 'heading', text: 'Financiering' },
    { kind: 'chart', id: 'uitstroom' },
    { kind: 'table', id: 'trajectkosten' },
  ],
  charts: [
    {
      id: 'uitstroom',
      tableId: 'trajectkosten',
      title: 'Betaald werk: 75',
      drawn: 'stacked',
      unit: 'personen',
      categories: ['Betaald werk', 'Parttime <werk>'],
      series: [
        { label: 'Volledig', values: [75, 0] },
        { label: 'Deels', values: [0, null] },
      ],
    },
  ],
  comparedTables: [],
  tables: [
    {
      id: 'trajectkosten',
      title: 'Kosten per traject',
      rowHeading: 'Traject',
      rows: [
        { id: 'plus', label: '+31 bellen; "snel"' },
        { id: 'apenstaart', label: '@SUM(A1)' },
        { id: 'min', label: '-2+3' },
        { id: 'tab', label: '\t=1+1' },
        { id: 'gewoon', label: 'Élan, café ’t Hoekje' },
      ],
      columns: [
        { id: 'personen', label: 'Personen', unit: 'personen' },
        { id: 'kosten', label: 'Kosten', unit: 'euro' },
      ],
      cells: [
        [1250, 123456789],
        [0, 5],
        [null, null],
        [10, 0],
        [5, 100],
      ],
      notes: ['Aantallen zijn afgerond op 5.'],
    },
  ],
  protection: ['Alle aantallen zijn afgerond op 5.'],
};
