import { formatCount } from '#shared/kernel/text.ts';

/** What the shared pieces say by themselves. */
export const texts = {
  skipToContent: 'Naar de inhoud',
  navigation: 'Hoofdmenu',
  manage: 'Beheer',
  loading: 'Even laden…',
  /** Leaves a form. */
  cancel: 'Annuleren',
  /** Answers a question, and leaves an order that can be cancelled as it is. */
  dontDoIt: 'Niet doen',
  undo: 'Ongedaan maken',
  undone: 'Ongedaan gemaakt. Alles staat weer zoals het was.',
  nothingChanged: 'Er is niets gewijzigd.',
  close: 'Sluiten',
  print: {
    label: 'Printen',
    busy: 'Bezig…',
    printed: 'Dit is naar de printer.',
    notPrinted: 'Er is niet geprint.',
  },
  help: 'Hulp (F1)',
  appearance: 'Tekst en kleuren',
  about: 'Over Trede',
  copy: 'Tabel kopiëren',
  copyOf: (table: string) => `Tabel kopiëren: ${table}`,
  copied: (count: number) =>
    `${count === 1 ? '1 rij' : `${formatCount(count)} rijen`} gekopieerd. Plak ze nu: bij vergrendelen en sluiten maakt Trede het klembord leeg.`,
  remove: (label: string) => `Filter ${label} weghalen`,
  clearAll: 'Alles wissen',
  clearSearch: 'Zoekveld leegmaken',
  capsLock: 'Caps Lock staat aan: u typt hoofdletters.',
  showPassword: 'Wachtwoord tonen',
  hidePassword: 'Wachtwoord verbergen',
  dateHint: 'dd-mm-jjjj',
  dateRead: (date: string) => `Trede leest: ${date}.`,
  whichYear: (last: string, coming: string) => `Bedoelt u ${last} of ${coming}? Typ het jaar.`,
  enterAgain: 'Druk nog eens op Enter om te bewaren.',
  pressAgain: 'Klopt dat? Kies dan nog eens de knop om te bewaren.',
  dagdelenHint: 'Met de pijltjes gaat u door de week, met de spatiebalk kiest u.',
  checkFields: (count: number) => (count === 1 ? 'Kijk 1 veld na' : `Kijk ${count} velden na`),
  readAs: (typed: string, amount: string) => `U schreef ${typed}. Trede leest: ${amount}.`,
  unreadableAmount: (typed: string) =>
    `‘${typed}’ is geen bedrag. Schrijf het zo: 1.250,00 of 1250.`,
  progress: (done: number, total: number, unit: string) =>
    total > 0
      ? `${formatCount(done)} van ${formatCount(total)} ${unit}`
      : `${formatCount(done)} ${unit}`,
  draft: {
    today: 'vandaag',
    restored: (moment: string) => `Wat u ${moment} invulde en niet bewaarde, staat er weer.`,
    discard: 'Weggooien',
    older: (moment: string) => `Er ligt nog een tekst van ${moment} die u niet bewaarde.`,
    takeUp: 'Terugzetten',
    takeUpHint: 'Zet u die terug, dan blijft liggen wat er nu staat.',
    discardOlder: 'Die tekst weggooien',
    changedSince: (labels: readonly string[]) =>
      `Sindsdien veranderd: ${labels.join(', ')}. Kijk na wat daar moet staan.`,
  },
  severity: { info: 'Let op', warning: 'Waarschuwing', error: 'Dit gaat nog niet' },
  steps: {
    done: 'klaar',
    now: 'hier bent u nu',
    todo: 'komt nog',
  },
  ladder: {
    unknown: 'trede nog niet gemeten',
    step: (step: number) => `trede ${step} van 6`,
    higher: (difference: number) => `${difference} hoger dan bij de start`,
    lower: (difference: number) => `${difference} lager dan bij de start`,
    same: 'gelijk aan de start',
  },
  week: { free: 'vrij', clash: 'botst' },
  fund: {
    paid: 'betaald',
    invoiced: 'gefactureerd',
    committed: 'vastgelegd',
    free: 'vrij',
    overspent: 'te veel uitgegeven',
    unknownAmount: 'bedrag van het fonds onbekend',
  },
} as const;
