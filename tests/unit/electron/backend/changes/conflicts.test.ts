import { describe, expect, it } from 'vitest';
import { mergeChanges } from '../../../../../electron/backend/changes/conflicts.ts';
import { Refusal } from '../../../../../electron/backend/refusal.ts';

type Values = Readonly<Record<'phone' | 'email' | 'days', string | readonly string[] | null>>;

const labels = { phone: 'Telefoon', email: 'E-mail', days: 'Dagen' };
const seen: Values = { phone: '1', email: null, days: ['ma', 'di'] };

const merge = (now: Partial<Values>, after: Partial<Values>) =>
  mergeChanges<Values>({
    before: seen,
    now: { ...seen, ...now },
    after: { ...seen, ...after },
    labels,
    shown: (_field, value) => (typeof value === 'string' ? value : null),
  });
const refused = (now: Partial<Values>, after: Partial<Values>) => {
  try {
    merge(now, after);
  } catch (error) {
    if (error instanceof Refusal) return error.refused;
  }
  throw new Error('not refused');
};

describe('what two people made of the same thing', () => {
  it('is joined where each changed something else', () => {
    expect(merge({ phone: '2' }, { email: 'a@b.nl' })).toEqual({
      phone: '2',
      email: 'a@b.nl',
      days: ['ma', 'di'],
    });
  });

  it('is no conflict where both made it the same, left it alone, or wrote nothing in another way', () => {
    expect(merge({ phone: '2' }, { phone: ' 2 ' })).toMatchObject({ phone: '2' });
    expect(merge({ email: '' }, { email: null })).toMatchObject({ email: '' });
    expect(merge({ days: ['di', 'ma'] }, {})).toMatchObject({ days: ['di', 'ma'] });
  });

  it('is refused with what stands there now, at the field', () => {
    expect(refused({ phone: '2' }, { phone: '3' })).toEqual({
      code: 'conflict',
      message:
        'Dit is intussen veranderd. Er staat nu ‘2’. Wat u invulde is niet bewaard. Sluit dit, open het opnieuw en vul in wat moet gelden.',
      field: 'values.phone',
    });
    expect(refused({ phone: null }, { phone: '3' }).message).toContain('Er staat nu niets.');
  });

  it('is refused with every field that it is about', () => {
    const { message, field } = refused({ phone: '2', email: 'x' }, { phone: '3', email: 'y' });
    expect(message).toContain('Telefoon: er staat nu ‘2’. E-mail: er staat nu ‘x’.');
    expect(field).toBe('values.phone');
  });

  it('is refused with no more than a part of a long text', () => {
    const { message } = refused({ email: 'a'.repeat(4_000) }, { email: 'b' });
    expect(message.length).toBeLessThan(400);
  });

  it('is refused with a sentence that can be read when all of a long form changed', () => {
    const names = Array.from({ length: 17 }, (_, at) => `Nog aan het werk, vraag ${at + 1}`);
    const valuesOf = (value: string) =>
      Object.fromEntries(names.map((name) => [name, value.repeat(200)]));
    const merging = () =>
      mergeChanges({
        before: valuesOf('a'),
        now: valuesOf('b'),
        after: valuesOf('c'),
        labels: Object.fromEntries(names.map((name) => [name, name])),
        shown: (_field, value) => String(value),
      });
    expect(merging).toThrow(Refusal);
    try {
      merging();
    } catch (error) {
      const { message } = (error as Refusal).refused;
      expect(message.length).toBeLessThan(600);
      expect(message).toContain('Nog aan het werk, vraag 4: er staat nu ‘bbb');
      expect(message).toContain('En nog 13 velden.');
    }
  });
});
