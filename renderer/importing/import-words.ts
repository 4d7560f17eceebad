import type { ImportCounts, UndoPlan } from '#shared/importing/schema.ts';
import { formatDate, toIsoDate } from '#shared/kernel/dates.ts';
import { logTexts } from './texts-log.ts';

const two = (value: number) => String(value).padStart(2, '0');

/** `2026-03-12T09:05:00Z` → `12-03-2026, 10:05` on this computer's clock; a day alone stays a day. */
export function formatMoment(moment: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(moment)) return formatDate(moment);
  const date = new Date(moment);
  return `${formatDate(toIsoDate(date))}, ${two(date.getHours())}:${two(date.getMinutes())}`;
}

const kinds = [
  'clients',
  'trajectories',
  'outflows',
  'invoices',
  'contacts',
  'measurements',
] as const;
type Counted = Record<(typeof kinds)[number], number>;

/** `288 klanten`, `150 trajecten`: what there is of each, without what there is none of. */
export const countedWords = (counts: Counted): string[] =>
  kinds.flatMap((kind) => (counts[kind] > 0 ? [logTexts.counts[kind](counts[kind])] : []));

const smallKinds = ['households', 'orders', 'names', 'otherFacts'] as const;

/** All that goes when an import is undone. */
export const goingWords = (removes: UndoPlan['removes']): string[] => [
  ...countedWords(removes),
  ...smallKinds.flatMap((kind) =>
    removes[kind] > 0 ? [logTexts.undo.alsoGoes[kind](removes[kind])] : [],
  ),
];

/** What an import brought, in one line for the log. */
export function broughtIn(counts: ImportCounts | null, rowCount: number): string {
  if (counts === null) return logTexts.log.rows(rowCount);
  const words = [
    ...countedWords(counts),
    ...(counts.changedValues > 0 ? [logTexts.counts.changedValues(counts.changedValues)] : []),
    ...(counts.filledValues > 0 ? [logTexts.counts.filledValues(counts.filledValues)] : []),
  ];
  return words.length === 0 ? logTexts.log.nothingAdded : words.join(', ');
}

/** A sentence cut at the client's number that it names, so that the number can be a link. */
export interface CutSentence {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

/** `null` when the sentence names no client. */
export function cutAtClient(sentence: string): CutSentence | null {
  const found =
    /^(klant )(.+?)(: .*)$/i.exec(sentence) ?? /^(.*?\bklant )([^\s,.:;]+)(.*)$/i.exec(sentence);
  if (found === null) return null;
  const [, before = '', number = '', after = ''] = found;
  return { before, number, after };
}
