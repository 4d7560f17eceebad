import '#shared/kernel/validation.ts';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { reachedFrom } from '../../../support/static-imports.ts';

const sentence = (schema: z.ZodType, input: unknown): string | undefined =>
  schema.safeParse(input).error?.issues[0]?.message;

describe('the set-up of validation', () => {
  const firstLine = (file: string) =>
    readFileSync(new URL(`../../../../${file}`, import.meta.url), 'utf8').split('\n')[0];
  const setUp = `import '#shared/kernel/validation.ts';`;

  it.each(['electron/main/index.ts', 'electron/backend/index.ts'])(
    'comes before any schema in %s',
    (entry) => {
      expect(firstLine(entry)).toBe(setUp);
    },
  );

  it('comes before any schema in each part of the window that is read after its first screen', () => {
    const late = [...reachedFrom('renderer/app/main.tsx').later];
    const withSchemas = late.filter((file) => reachedFrom(file).atOnce.has('zod'));
    expect(withSchemas.length).toBeGreaterThan(3);
    expect(withSchemas.filter((file) => firstLine(file) !== setUp)).toEqual([]);
  });

  it('is not read before the first screen, and no schema either, nor what reads dates', () => {
    const { atOnce } = reachedFrom('renderer/app/main.tsx');
    expect(atOnce.size).toBeGreaterThan(100);
    expect([...atOnce].filter((name) => name === 'zod' || name.startsWith('date-fns'))).toEqual([]);
  });

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
