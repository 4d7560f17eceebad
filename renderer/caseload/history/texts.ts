import { counted, formatCount } from '#shared/kernel/text.ts';

const all = (count: number) => (count === 2 ? 'beide' : `alle ${formatCount(count)}`);

export const historyTexts = {
  undone: 'Ongedaan gemaakt. Alles staat weer zoals het was.',
  redone: 'De wijziging geldt weer.',
  undoneOf: (count: number) => `Bij ${formatCount(count)} klanten ongedaan gemaakt.`,
  redoneOf: (count: number) => `De wijziging geldt weer bij ${formatCount(count)} klanten.`,
  confirmUndo: (count: number) => `Bij ${all(count)} klanten ongedaan maken?`,
  confirmRedo: (count: number) => `Bij ${all(count)} klanten toch weer doen?`,
  confirmLine: (what: string) =>
    `‘${what}’ is in één keer gedaan. Het kan alleen voor alle klanten samen terug, niet voor deze klant alleen.`,
  confirm: (button: string, count: number) => `${button} bij ${all(count)}`,
  seenBy: 'Wie zag deze klant?',
  insight: 'Inzage geven',
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
