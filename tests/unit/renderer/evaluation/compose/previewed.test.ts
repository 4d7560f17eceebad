import { describe, expect, it } from 'vitest';
import type { ReportPart } from '#shared/evaluation/schema.ts';
import { written } from '../../../../../renderer/evaluation/compose/parts.ts';
import { previewed } from '../../../../../renderer/evaluation/compose/previewed.ts';

const of = (title: string, ...parts: ReportPart[]) =>
  previewed({ title, parts: written(parts.map((part, key) => ({ key, part }))) });
const table: ReportPart = { kind: 'table', id: 'caseload' };

describe('the preview of a report', () => {
  it('is of what would be kept now', () => {
    const text: ReportPart = { kind: 'text', text: 'Dit deden wij.' };
    expect(of(' Voor de raad ', table, text)).toEqual({
      title: 'Voor de raad',
      parts: [table, text],
      checkedWords: [],
    });
  });

  it('is there before there is a title, and without what cannot be kept yet', () => {
    const unfinished: ReportPart[] = [
      { kind: 'heading', text: ' ' },
      { kind: 'text', text: 'Met nummer 123456782.' },
    ];
    expect(of('', ...unfinished, table)).toMatchObject({
      title: 'Rapport zonder titel',
      parts: [table],
    });
    expect(of('Met nummer 123456782', table)?.title).toBe('Rapport zonder titel');
  });

  it('is nothing while there is nothing in it', () => {
    expect(of('Voor de raad')).toBeNull();
    expect(of('Voor de raad', { kind: 'text', text: '' })).toBeNull();
  });
});
