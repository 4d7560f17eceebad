import { formatCount, withCapital } from '#shared/kernel/text.ts';

/** Names such as B1 and PIP keep their capitals. */
const lower = (label: string) =>
  /^\p{Lu}\p{Ll}/u.test(label) ? `${label.charAt(0).toLowerCase()}${label.slice(1)}` : label;

/** What the form of a record says; what its fields are called stands in their declaration. */
export const recordTexts = {
  addTitle: (title: string) => `${withCapital(title)} toevoegen`,
  fillTitle: (title: string) => `${withCapital(title)} invullen`,
  changeTitle: (title: string) => `${withCapital(title)} wijzigen`,
  titleFor: (act: string, name: string) => `${act}: ${name}`,
  add: 'Toevoegen',
  save: 'Bewaren',
  busy: 'Bezig met bewaren…',
  cancel: 'Annuleren',
  remove: 'Verwijderen',
  added: (title: string) => `${withCapital(title)} toegevoegd.`,
  changed: (title: string) => `${withCapital(title)} bewaard.`,
  removed: (title: string) => `${withCapital(title)} verwijderd.`,
  required: (labels: readonly string[]) =>
    labels.length === 1
      ? `Alleen ${lower(labels[0] ?? '')} is verplicht.`
      : `Verplicht: ${labels.slice(0, -1).map(lower).join(', ')} en ${lower(labels.at(-1) ?? '')}.`,
  findClient: 'Zoek op naam of nummer',
  nobodyFound: 'Geen klant gevonden.',
  clear: 'Keuze wissen',
  choose: 'Maak een keuze',
  noChoice: 'niet ingevuld',
  missingChoice: 'Maak een keuze.',
  flag: { yes: 'Ja', no: 'Nee', unknown: 'Niet bekend' },
  noFraction: 'Vul een heel getal in, zonder komma.',
  noNumber: (typed: string) => `‘${typed}’ is geen getal. Schrijf alleen cijfers.`,
  length: (typed: number, most: number) => `${formatCount(typed)} van ${formatCount(most)} tekens`,
  conflict: {
    line: 'Iemand anders heeft dit intussen veranderd. Kies wat moet gelden.',
    standing: (words: string) => `Er staat nu: ${words}`,
    empty: 'Er staat nu niets.',
    take: 'Neem over',
    takeOf: (label: string) => `Neem over wat er nu staat bij ${label}`,
    keep: 'Houd wat ik invulde',
    keepOf: (label: string) => `Houd wat ik invulde bij ${label}`,
  },
} as const;
