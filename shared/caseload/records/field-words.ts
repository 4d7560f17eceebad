import { dagdeelName, type Dagdeel } from '../../kernel/dagdelen.ts';
import { formatDate } from '../../kernel/dates.ts';
import type { Field } from './field.ts';

/** A value of a field in the words of the screen; `null`: there is nothing. */
export function wordsOf({ input }: Pick<Field, 'input'>, value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  switch (input.kind) {
    case 'date':
      return formatDate(asText(value));
    case 'flag':
      return value === true ? 'ja' : 'nee';
    case 'whole':
      return input.unit === null ? asText(value) : `${asText(value)} ${input.unit}`;
    case 'choice':
      return input.options[asText(value)] ?? asText(value);
    case 'choices':
      return listed((value as readonly string[]).map((one) => input.options[one] ?? one));
    case 'dagdelen':
      return listed((value as readonly Dagdeel[]).map(dagdeelName));
    default:
      return asText(value);
  }
}

const listed = (words: readonly string[]): string | null =>
  words.length === 0 ? null : words.join(', ');

const asText = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
