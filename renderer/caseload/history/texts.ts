import { counted } from '#shared/kernel/text.ts';

export const historyTexts = {
  undone: 'Ongedaan gemaakt. Alles staat weer zoals het was.',
  redone: 'De wijziging geldt weer.',
  title: 'Geschiedenis',
  today: 'Vandaag',
  yesterday: 'Gisteren',
  by: (account: string) => (account === '' ? 'onbekend wie' : account),
  undo: 'Ongedaan maken',
  /** Of the undoing of a change: does it after all. */
  redo: 'Toch weer doen',
  nameOf: (button: string, what: string, time: string) => `${button}: ${what}, ${time}`,
  wasUndone: 'Ongedaan gemaakt',
  was: (before: string) => `was ${before}`,
  wasAndIs: (before: string, after: string) => `was ${before}, nu ${after}`,
  moreLines: (count: number) => `Nog ${counted(count, 'regel', 'regels')}`,
  earlier: (count: number) => `Toon ${counted(count, 'eerdere wijziging', 'eerdere wijzigingen')}`,
  none: 'Nog niets gewijzigd',
  noneLine:
    'Hier komt te staan wie wat heeft gewijzigd en wanneer. Elke wijziging kunt u ook later nog ongedaan maken.',
} as const;
