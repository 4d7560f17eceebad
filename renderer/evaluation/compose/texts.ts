import type { ReportPart } from '#shared/evaluation/schema.ts';

type Kind = ReportPart['kind'];

/** What the page on which a report is put together says. */
export const composeTexts = {
  title: 'Rapport samenstellen',
  titleOf: (name: string) => `Rapport ‘${name}’`,
  line: 'Kies wat er in staat en schrijf er uw eigen tekst tussen.',
  parent: 'Evaluatie',
  form: 'Rapport samenstellen',
  about: 'Naam en titel',
  fields: {
    name: 'Naam in de lijst',
    title: 'Titel op het rapport',
    parts: 'Onderdelen',
    checkedWords: 'Nagekeken woorden',
  },
  nameHint: 'Zo vindt uw team het terug.',
  titleHint: 'Staat boven het rapport.',
  missing: { name: 'Vul een naam in.', title: 'Vul een titel in.' },
  noParts: 'Kies ten minste één onderdeel.',
  partsOf: (count: number) => (count === 1 ? '1 onderdeel' : `${count} onderdelen`),
  empty: 'Er staat nog niets in dit rapport. Voeg een tabel, grafiek of tekst toe.',
  unknown: 'Onderdeel dat Trede niet kent',
  gone: {
    title: 'Dit rapport is er niet meer',
    line: 'Iemand heeft het verwijderd. Kies een ander rapport.',
    back: 'Naar Evaluatie',
  },

  kinds: {
    heading: 'Kop',
    text: 'Eigen tekst',
    sentences: 'Zinnen met cijfers',
    table: 'Tabel',
    chart: 'Grafiek',
  } satisfies Record<Kind, string>,

  row: {
    up: (name: string) => `Omhoog: ${name}`,
    down: (name: string) => `Omlaag: ${name}`,
    remove: (name: string) => `Weghalen: ${name}`,
    below: (name: string) => `Hieronder toevoegen: ${name}`,
    nameAt: (name: string, place: number) => `${name}, onderdeel ${place}`,
    moved: (name: string, place: number, count: number) =>
      `${name} staat nu op plaats ${place} van ${count}.`,
    removed: (name: string) => `${name} is weggehaald.`,
    added: (name: string) => `${name} is toegevoegd.`,
    putBack: 'Terugzetten',
  },

  add: {
    button: 'Onderdeel toevoegen',
    title: 'Onderdeel toevoegen',
    search: 'Zoek een onderdeel',
    own: 'Zelf schrijven',
    ownLines: {
      heading: 'Een tussenkop.',
      text: 'Uw eigen woorden, tussen de tabellen.',
    },
    groups: {
      sentences: 'Zinnen met cijfers',
      chart: 'Grafieken',
    },
    tablesOn: (subject: string) => `Tabellen: ${subject.toLowerCase()}`,
    thereLine: 'Staat er al in.',
    none: (words: string) => `Geen onderdeel met ‘${words}’.`,
  },

  words: {
    line: (word: string) => `‘${word}’ is ook een naam of nummer van een klant.`,
    sureLine: (word: string) =>
      `‘${word}’ is de naam of het nummer van een klant. Haal dit weg om te kunnen delen.`,
    left: (sentences: string) => `Nu staat er: ‘${sentences}’ Kijk of de zin nog klopt.`,
    putBack: 'Terugzetten',
    inTitle: 'In de titel',
    keptAnyway:
      'U kunt dit rapport bewaren en intern gebruiken. Delen kan pas als deze woorden weg zijn of geen naam zijn.',
  },

  preview: {
    title: 'Voorbeeld',
    make: 'Voorbeeld maken',
    close: 'Voorbeeld sluiten',
    closeShort: 'Sluiten',
    about: (period: string, way: string) =>
      `Over ${period}. ${way} De periode kiest u op Evaluatie.`,
    exact: 'Precieze aantallen, alleen voor uw team.',
    nothing: 'Er is nog niets te zien. Voeg een tabel, grafiek of tekst toe.',
    noTitle: 'Rapport zonder titel',
  },

  save: 'Bewaren en bekijken',
  busy: 'Bewaren…',
  saved: (name: string) => `Het rapport ‘${name}’ is bewaard.`,
  cancel: 'Annuleren',
} as const;
