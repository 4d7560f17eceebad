/** What the week of a client says. */
export const weekTexts = {
  title: (firstName: string) => `Week van ${firstName}`,
  grid: (firstName: string) => `Welke dagdelen van ${firstName} bezet zijn`,
  taken: (taken: number, total: number) => `${taken} van ${total} bezet`,
  none: 'Er staat nog niets vast. Voeg school of een andere vaste activiteit toe. Dan ziet u bij het inkopen wat past.',
  what: 'Wat in de week staat',
  add: 'Vaste activiteit toevoegen',
  change: 'Wijzigen',
  changeOf: (name: string) => `${name} wijzigen`,
  from: (date: string) => `vanaf ${date}`,
  until: (date: string) => `t/m ${date}`,
  clash: (dagdelen: string, one: string, other: string, many: boolean) =>
    `${dagdelen} ${many ? 'botsen' : 'botst'}: ${one} en ${other}`,
  clashFrom: (date: string) => `, vanaf ${date}`,
  noDagdelen: 'Dagdelen nog niet bekend',
} as const;
