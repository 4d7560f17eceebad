import type { Chance } from '../chance.ts';

/** People of whom the file of a fuzz test knows, or whose names are typed in it. None may stand in an error. */
export const seededNames = Array.from({ length: 50 }, (_, at) => `Zoeknaam${at}tesfalidet`);

/** Texts that one field or another takes. */
const plausible = [
  ...seededNames.slice(0, 6),
  ...['', 'x', 'Rapport', 'Baanbrekend', 'Jobcoaching', 'K1', 'BP-K1', '2041173', 'F-1', '1'],
  ...['2019-01-01', '2019-12-31', '2020-02-29', '2020-06-30', '2026-03-02', '0001-01-01'],
  ...['2019-06', '2020', '09:30', '23:59', '2020-06-30T10:00:00.000Z', 'P5Y', 'uur', '€ 12,50'],
  ...['keuze-1', 'keuze-2', 'keuze-3', 'keuze-4', 'keuze-99', 'nooit-gekozen'],
  ...['contact:1', 'plan:1', 'klant:1', 'herstel', 'g-0123456789abcdef', 'ma-ochtend', 'SYR'],
  ...['vier paarden op de dijk', 'negen ganzen langs het pad', 'A1', 'AAAA0-AAAA1', 'a@b.nl'],
  ...['0123456789abcdef0123456789abcdef', '#123456', 'desktop.saveReport', 'lijst.csv'],
];

/** Texts that break what was not thought of. */
const hostile = [
  '\u0000',
  '\ud800',
  '\u202eatad',
  '👩🏽‍🌾',
  'e\u0301'.repeat(40),
  "'; drop table client; --",
  '%s%n${x}{{x}}',
  '../../../etc/passwd',
  '/etc/passwd',
  '<script>alert(1)</script>',
  '=1+1',
  'constructor',
  '__proto__',
  'ü'.repeat(5000),
  '9'.repeat(400),
  ' ',
  '\n\r\t',
];

export const texts = [...plausible, ...hostile];

export const numbers = [
  ...[1, 2, 3, 4, 5, 7, 10, 12, 36, 50, 100, 250, 2019, 2020, 10_000, 145_000],
  ...[0, -1, 0.5, 99.999, 2 ** 31, -(2 ** 31), 2 ** 53 - 1, 2 ** 53, 1e21, 1e-7, -0],
];

/** Of another kind than any field asks. */
export const strange: readonly unknown[] = [
  undefined,
  null,
  true,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  [],
  [[[[]]]],
  {},
  new Date(0),
  10n,
  new Uint8Array(3),
  Object.create(null),
  JSON.parse('{"__proto__":{"admin":true}}'),
];

/** Anything, some levels deep. */
export function garbage(chance: Chance, depth = 3): unknown {
  const kind = chance.upTo(depth > 0 ? 5 : 3);
  const some = <T>(all: readonly T[]): T => all[chance.upTo(all.length - 1)] as T;
  if (kind <= 1) return some(texts);
  if (kind === 2) return some(numbers);
  if (kind === 3) return some(strange);
  const length = chance.upTo(4);
  if (kind === 4) return Array.from({ length }, () => garbage(chance, depth - 1));
  return Object.fromEntries(
    Array.from({ length }, () => [some(texts), garbage(chance, depth - 1)]),
  );
}
