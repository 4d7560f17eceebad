/** What the menu under the question mark says. */
export const helpMenuTexts = {
  button: 'Hulp',
  page: 'Hulp bij deze pagina',
  manual: 'Handleiding',
  quickCard: 'Snelkaart',
  appearance: 'Tekst en kleuren',
  about: 'Over Trede',
} as const;
