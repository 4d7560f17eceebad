import type { ExportFormat, ReportMode } from '#shared/evaluation/schema.ts';
import { confidential } from '#shared/evaluation/texts.ts';

/** What the evaluation page says. */
export const texts = {
  title: 'Evaluatie',
  titleOf: (years: string) => `Evaluatie ${years}`,
  line: 'Rapport voor college, raad en partners.',
  lineOf: (period: string) => `Rapport voor college, raad en partners. Periode ${period}.`,

  empty: {
    title: 'Nog geen klanten',
    line: 'Een evaluatie telt uw klanten en wat er met hen gebeurde. Importeer eerst uw lijst. Dan maakt Trede hier het rapport.',
    import: 'Lijst importeren',
  },

  period: {
    title: 'Periode',
    from: 'Van',
    until: 'Tot en met',
    hint: 'dd-mm-jjjj',
    missingFrom: 'Vul de eerste dag in.',
    missingUntil: 'Vul de laatste dag in.',
    reversed: 'De laatste dag ligt vóór de eerste dag.',
  },

  mode: {
    title: 'Voor wie is dit rapport?',
    lines: {
      intern: 'Intern: precieze aantallen, alleen voor uw team.',
      deelbaar: 'Deelbaar: niemand is te herkennen. U mag dit rapport delen.',
    } satisfies Record<ReportMode, string>,
  },

  contents: {
    title: 'Onderdelen',
    label: 'Onderdelen van het rapport',
    summary: 'Samenvatting',
  },

  paper: {
    label: 'Het rapport',
    busy: 'Trede maakt het rapport…',
    busyAgain: 'Trede maakt het rapport opnieuw…',
    old: {
      title: 'Dit is nog het vorige rapport',
      line: (period: string) => `Het gaat over ${period}. Kijk de periode na die u hebt ingevuld.`,
    },
    asTable: 'Als tabel',
    chartWords: (bars: string) => `Aantal personen. ${bars}.`,
    hiddenNote:
      'Waar ‘verborgen’ staat, gaat het bedrag over te weinig personen. Zo kan niemand het uitrekenen.',
    scrolls: (title: string) => `Tabel ${title}, schuift opzij`,
    nothing: {
      title: 'Over deze periode zijn er geen aantallen',
      line: 'Kies een andere periode.',
    },
    refused: {
      title: 'Zo is dit rapport niet te delen',
      intern: 'Rapport intern bekijken',
    },
    failed: 'Het rapport is niet gemaakt',
  },

  protection: {
    title: 'Zo is het beschermd',
    confidentialTitle: 'Vertrouwelijk',
    confidentialLine: `Deze aantallen zijn precies en niet beschermd. Iemand kan te herkennen zijn. Deel dit rapport niet buiten uw team. Op elke pagina staat ${confidential}.`,
    noNames: 'Geen namen, nummers of notities.',
    files:
      'CSV opent u in Excel. JSON is voor andere programma’s. In alle drie staan dezelfde getallen.',
  },

  save: {
    labels: {
      csv: 'CSV bewaren',
      json: 'JSON bewaren',
      pdf: 'PDF maken',
    } satisfies Record<ExportFormat, string>,
    busy: {
      csv: 'CSV bewaren…',
      json: 'JSON bewaren…',
      pdf: 'PDF maken…',
    } satisfies Record<ExportFormat, string>,
    saved: (name: string, folder: string) => `${name} staat in ${folder}.`,
    failed: 'Het bestand is niet bewaard',
    checkPeriod: 'Kijk eerst de periode na.',
    wait: 'Even wachten op het rapport.',
    noReport: 'Er is nog geen rapport.',
  },
} as const;
