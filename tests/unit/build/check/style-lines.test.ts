import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { styleLines } from '../../../../build/check/style-lines.mjs';

const complaints = (style: string) =>
  new Linter().verify(
    style,
    {
      files: ['**/*.css'],
      languageOptions: { parser: styleLines },
      rules: { 'max-lines': ['error', { max: 3, skipBlankLines: true, skipComments: true }] },
    },
    'page.css',
  );

describe('the length of a style sheet', () => {
  it('counts lines of rules; not blank ones, nor those of comments', () => {
    expect(complaints('/* Why,\n   in two lines. */\n.page {\n  gap: 8px;\n}\n\n')).toEqual([]);
    expect(complaints('.page {\n  gap: 8px; /* why */\n  top: 0;\n}\n')).toMatchObject([
      { ruleId: 'max-lines', line: 4 },
    ]);
  });
});
