import { describe, expect, it } from 'vitest';
import type { Report } from '#shared/evaluation/schema.ts';
import { hiddenIn } from '../../../../renderer/evaluation/figures.ts';
import { texts } from '../../../../renderer/evaluation/texts.ts';

const report = (cells: readonly (readonly (number | null)[])[]) =>
  ({
    tables: [
      {
        columns: [
          { id: 'personen', unit: 'personen' },
          { id: 'kosten', unit: 'euro' },
        ],
        cells,
      },
    ],
  }) as unknown as Report;

describe('what of a report is not shown', () => {
  it('is told of counts and amounts apart', () => {
    const hidden = hiddenIn(
      report([
        [5, null],
        [null, 100],
        [10, 200],
      ]),
    );
    expect(hidden).toEqual({ counts: { hidden: 1, all: 3 }, amounts: { hidden: 1, all: 3 } });
    expect(texts.share.hidden(hidden)).toEqual([
      'Verborgen: 1 van de 3 aantallen.',
      'Verborgen: 1 van de 3 bedragen.',
    ]);
  });

  it('is told in one word where it is all', () => {
    expect(texts.share.hidden(hiddenIn(report([[5, null]])))).toEqual([
      'Alle bedragen zijn verborgen.',
    ]);
  });

  it('is not told where it is nothing', () => {
    expect(texts.share.hidden(hiddenIn(report([[5, 100]])))).toEqual([]);
  });
});
