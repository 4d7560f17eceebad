import { counted } from '#shared/kernel/text.ts';

/** What the help around its pages says. */
export const texts = {
  title: 'Hulp',
  contents: 'Handleiding',
  contentsLine: 'Kies wat u wilt doen, of zoek hierboven.',
  terms: 'Begrippen',
  termsLine: 'Wat de woorden in Trede betekenen.',
  search: 'Zoek in de hulp',
  back: 'Terug',
  ahead: 'Vooruit',
  close: 'Hulp sluiten',
  results: (query: string) => `Gevonden met ‘${query}’`,
  count: (pages: number, terms: number) =>
    [
      counted(pages, 'pagina', 'pagina’s'),
      ...(terms === 0 ? [] : [counted(terms, 'begrip', 'begrippen')]),
    ].join(', '),
  nothing: (query: string) => `Niets gevonden met ‘${query}’.`,
  nothingHint: 'Probeer één woord, bijvoorbeeld: factuur, partner of wachtwoord.',
  see: 'Zie ook',
  tip: 'Tip',
  warning: 'Let op',
  allPages: 'Alle onderwerpen',
  keys: 'F1: hulp bij wat u nu ziet. F6: naar uw werk en terug. Esc: sluiten.',
  missing: 'Deze pagina is er niet meer.',
  quickCard: {
    title: 'Snelkaart',
    line: 'Eén blad om naast uw scherm te hangen: de tien dingen van elke dag en de sneltoetsen.',
    save: 'Snelkaart bewaren als PDF',
    saved: (name: string, folder: string) =>
      `${name} staat in ${folder}. Druk de kaart af en hang die op.`,
  },
} as const;
