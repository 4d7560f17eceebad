import { randomInt } from 'node:crypto';

const words = [
  'appel',
  'brug',
  'dijk',
  'eiland',
  'fiets',
  'grutto',
  'haven',
  'ijsvogel',
  'jas',
  'klaver',
  'lamp',
  'molen',
  'noot',
  'oever',
  'polder',
  'reiger',
  'schip',
  'tulp',
  'veer',
  'wilg',
  'zomer',
  'balkon',
  'citroen',
  'deken',
  'emmer',
  'gordijn',
  'hamer',
  'inkt',
  'kruik',
  'linde',
  'mantel',
  'nest',
];

/** A password of five words for a demo file: 25 bits and enough for a file that is thrown away. */
export const newPassword = (): string =>
  Array.from({ length: 5 }, () => words[randomInt(words.length)]).join(' ');
