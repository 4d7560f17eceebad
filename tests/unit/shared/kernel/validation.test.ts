import '#shared/kernel/validation.ts';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const sentence = (schema: z.ZodType, input: unknown): string | undefined =>
  schema.safeParse(input).error?.issues[0]?.message;

describe('the set-up of validation', () => {
  it.each(['electron/main/index.ts', 'electron/backend/index.ts', 'renderer/app/main.tsx'])(
    'comes before any schema in %s',
    (entry) => {
      const text = readFileSync(new URL(`../../../../${entry}`, import.meta.url), 'utf8');
      expect(text.split('\n')[0]).toBe(`import '#shared/kernel/validation.ts';`);
    },
  );

  it('generates no code, which the policy of the window forbids', () => {
    expect(z.config().jitless).toBe(true);
  });
});

describe('a schema without a sentence of its own', () => {
  it.each([undefined, null, ''])('asks to fill in what is missing: %s', (input) => {
    expect(sentence(z.string().min(1), input)).toBe('Vul dit veld in.');
    expect(sentence(z.int(), input)).toBe('Vul dit veld in.');
  });

  it('says in Dutch what is wrong, without the bound: an amount would show it in cents', () => {
    expect(sentence(z.int().max(100_000_00), 100_000_01)).toBe(
      'Dit is te groot of te lang. Vul minder in.',
    );
    expect(sentence(z.int().min(1), 0)).toBe('Dit is te klein of te kort. Vul meer in.');
    expect(sentence(z.enum(['a', 'b']), 'c')).toBe('Maak een keuze.');
    expect(sentence(z.iso.date(), '2019-02-30')).toBe(
      'Schrijf een dag die bestaat, als dd-mm-jjjj.',
    );
    expect(sentence(z.string().regex(/^a$/), 'b')).toBe('Kijk dit veld na.');
    expect(sentence(z.array(z.int()), 'b')).toBe('Vul dit veld in.');
  });

  it('leaves a sentence of the schema as it is', () => {
    expect(sentence(z.string().min(1, 'Vul de naam in.'), '')).toBe('Vul de naam in.');
  });
});
