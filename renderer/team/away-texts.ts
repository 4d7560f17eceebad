/** Of a file that is not there, or not now; the file itself says why. Apart: few see it, and all wait for the others. */
export const awayTexts = {
  title: 'Trede kan nu niet bij het teambestand',
  looks: 'Trede kijkt ook zelf of het er weer is.',
  again: 'Opnieuw proberen',
  looking: 'Trede kijkt…',
  notYet: 'Het teambestand is er nog niet.',
  back: 'Het teambestand is er weer.',
} as const;
