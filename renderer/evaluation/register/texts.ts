import type { LeavingFormat, Report } from '#shared/evaluation/schema.ts';
import { counted } from '#shared/kernel/text.ts';

/** What the register of exports says. */
export const registerTexts = {
  title: 'Wat er gedeeld is',
  line: 'Elk rapport dat iemand bewaarde, printte of kopieerde. Van elk deelbaar rapport is nagerekend dat niemand te herkennen is, ook samen met wat er al gedeeld was. Een intern rapport is niet beschermd. Bij ‘Wie’ staat wie dat deed.',
  parent: 'Evaluatie',
  views: {
    label: 'Soort rapport',
    alles: 'Alles',
    deelbaar: 'Deelbaar',
    intern: 'Intern',
  },
  table: 'Rapporten die bewaard zijn',
  columns: {
    title: 'Rapport',
    at: 'Wanneer',
    by: 'Wie',
    recipient: 'Voor wie',
    period: 'Periode',
    way: 'Soort',
    format: 'Bestand',
  },
  compared: (period: string) => `Vergeleken met ${period}`,
  tables: (count: number) => counted(count, 'tabel', 'tabellen'),
  noRecipient: 'niet ingevuld',
  recipient: {
    fill: 'Invullen',
    fillOf: (title: string, at: string) => `Invullen voor wie dit was: ${title}, ${at}`,
    change: 'Wijzigen',
    changeOf: (title: string, at: string) => `Wijzigen voor wie dit was: ${title}, ${at}`,
    dialog: 'Voor wie was dit rapport?',
    line: (title: string, period: string, at: string) =>
      `‘${title}’ over ${period}, bewaard op ${at}.`,
    hint: 'Een organisatie of een functie. Bijvoorbeeld: college van B en W. In het bestand zelf verandert niets.',
    also: (count: number) =>
      `Ook bij ${count === 1 ? 'het andere bestand' : `de ${count} andere bestanden`} van dit rapport`,
    save: 'Bewaren',
    saved: 'Voor wie dit rapport was, is bewaard.',
    cancel: 'Annuleren',
  },
  unknownBy: 'onbekend',
  ways: {
    geen: 'Intern, precies',
    afronden: 'Deelbaar, afgerond',
    verbergen: 'Deelbaar, kleine aantallen verborgen',
  } satisfies Record<Report['way'], string>,
  formats: {
    pdf: 'PDF',
    csv: 'CSV',
    json: 'JSON',
    xlsx: 'Excel',
    klembord: 'Gekopieerde tabel',
    papier: 'Geprint',
  } satisfies Record<LeavingFormat, string>,
  more: (count: number) => `Toon nog ${count}`,
  empty: {
    title: 'Er is nog niets gedeeld',
    line: 'Bewaart iemand een rapport, dan komt hier te staan wat het was, wanneer en voor wie. Zo weet u later welke cijfers er buiten uw team zijn.',
    toReport: 'Naar het rapport',
  },
  none: 'Van deze soort is er niets.',
} as const;
