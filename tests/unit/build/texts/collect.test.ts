import { describe, expect, it } from 'vitest';
import { readable } from '../../../../build/texts/app-text.mts';
import { collectTexts } from '../../../../build/texts/collect.mts';

const found = (source: string, file = 'renderer/budget/page.tsx') =>
  collectTexts(file, source).map(({ text }) => readable(text));

describe('the list of texts', () => {
  it('takes every string of a module with texts, with its name and its line', () => {
    const source = `export const texts = {\n  fields: { date: 'Datum', one: 'klant' },\n} as const;`;
    expect(collectTexts('renderer/budget/texts.ts', source)).toEqual([
      expect.objectContaining({ name: 'texts.fields.date', line: 2, text: 'Datum', whole: true }),
      expect.objectContaining({ name: 'texts.fields.one', line: 2, text: 'klant' }),
    ]);
  });

  it('shows a hole where something is filled in, and takes what is filled in apart', () => {
    const source = 'const said = `Er ${many ? "staan" : "staat"} ${count} op de lijst.`;';
    expect(found(source)).toEqual(['Er … … op de lijst.', 'staan', 'staat']);
  });

  it('reads a sentence over two lines as one', () => {
    expect(found(`const said = 'Deze lijst is leeg. ' +\n 'Kies een andere.';`)).toEqual([
      'Deze lijst is leeg. Kies een andere.',
    ]);
  });

  it('finds what stands in a page, in a refusal and in a label', () => {
    const source = `
      throw new Refusal('conflict', 'Kies anders.');
      const page = <Panel title="Klanten" className="klanten lijst"><p>Nog even</p></Panel>;
      const item = { label: 'Knippen', role: 'cut' };`;
    expect(found(source)).toEqual(['Kies anders.', 'Klanten', 'Nog even', 'Knippen']);
    expect(collectTexts('a.tsx', source).map(({ refusal }) => refusal)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('leaves out what is for a machine', () => {
    const source = `
      // Een zin in het Nederlands.
      import { a } from './een/map met spatie.ts';
      const row = sql\`select de from het\`;
      if (kind === 'Het is zo') throw new Error('Dit is de fout');
      type Kind = 'Dit is een soort';
      const english = 'This is not a text of the app';`;
    expect(found(source)).toEqual([]);
  });
});
