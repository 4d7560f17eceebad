import { expect, it } from 'vitest';
import { suggestFields } from '#shared/importing/columns.ts';
import { suggestShape } from '#shared/importing/matching/suggest-shape.ts';
import { municipalHeaders } from './municipalities.ts';

it.each(municipalHeaders)('maps the whole list of $municipality', ({ shape, columns }) => {
  const pairs = columns.split('|').map((pair) => pair.split('='));
  const headers = pairs.map(([header = '']) => header);
  const fields = pairs.map(([, field]) => (field === '-' ? null : field));
  expect(suggestFields(headers, shape)).toEqual(fields);
  expect(suggestShape(headers)).toBe(shape);
});

it('is about a dozen municipalities', () => {
  expect(municipalHeaders.length).toBeGreaterThanOrEqual(12);
});
