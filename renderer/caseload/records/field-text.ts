import type { Field, FieldValue } from '#shared/caseload/records/field.ts';
import { dateText, readDateText, type Reading } from '../../ui/parse-fields.ts';
import { recordTexts } from './texts.ts';

/** How yes and no stand in the text of a field. */
export const flagTexts = { yes: 'ja', no: 'nee' } as const;

/** The chosen ones of a field that holds a list. */
export const listed = (text: string): string[] => text.split(' ').filter((part) => part !== '');

/** A value as the typed text of its field; nothing is empty text. */
export function textOf({ input }: Pick<Field, 'input'>, value: FieldValue): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.join(' ');
  if (typeof value === 'boolean') return value ? flagTexts.yes : flagTexts.no;
  return input.kind === 'date' ? dateText(String(value)) : String(value);
}

/** The value that the typed text of a field stands for. */
export function readText({ input }: Pick<Field, 'input'>, text: string): Reading<FieldValue> {
  const typed = text.trim();
  switch (input.kind) {
    case 'choices':
    case 'dagdelen':
      return { kind: 'value', value: listed(text) };
    case 'flag':
      return { kind: 'value', value: typed === '' ? null : typed === flagTexts.yes };
    case 'date':
      return readDateText(text);
    case 'whole':
      return readWhole(typed);
    default:
      return { kind: 'value', value: typed === '' ? null : typed };
  }
}

/** `1.200`, `1200` and `20,0` are whole; `20,5` is not. */
function readWhole(typed: string): Reading<FieldValue> {
  if (typed === '') return { kind: 'value', value: null };
  const plain = typed.replace(/\.(?=\d{3}(?!\d))/g, '').replace(/[.,]0+$/, '');
  if (/^\d+$/.test(plain)) return { kind: 'value', value: Number(plain) };
  return {
    kind: 'unreadable',
    reason: /^\d+[.,]\d+$/.test(plain) ? recordTexts.noFraction : recordTexts.noNumber(typed),
  };
}

/** The same, where what cannot be read counts as nothing. */
export function valueOf(field: Pick<Field, 'input'>, text: string): FieldValue {
  const reading = readText(field, text);
  return reading.kind === 'value' ? reading.value : null;
}
