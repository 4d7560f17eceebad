import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestReportName, reportFileName } from '#shared/evaluation/file-name.ts';
import { exportFormats, protectionWays } from '#shared/evaluation/schema.ts';
import { toFileName } from '../../../../electron/main/files/file-names.ts';

const period = { from: '2017-01-01', until: '2019-12-31' };
const earlier = { from: '2016-01-01', until: '2016-12-31' };
const halfYear = { from: '2018-07-01', until: '2018-12-31' };
const own = (title: string) => ({ title, parts: [] });

describe('the name of a report as a file', () => {
  it('says what report it is, over what days, and how it is protected', () => {
    expect(reportFileName({ period, mode: 'deelbaar' }, 'pdf')).toBe(
      'Evaluatie begeleiding naar werk en participatie, 2017-2019, deelbaar afgerond.pdf',
    );
    expect(
      reportFileName(
        { period, mode: 'deelbaar', protection: 'verbergen', comparedWith: earlier },
        'xlsx',
      ),
    ).toBe(
      'Evaluatie begeleiding naar werk en participatie, 2017-2019 naast 2016, deelbaar verborgen.xlsx',
    );
    expect(
      reportFileName({ period: halfYear, mode: 'intern', definition: own('Voor de raad') }, 'csv'),
    ).toBe('Voor de raad, 2018-07-01 tot 2018-12-31, intern.csv');
  });

  it('fits in a file name whatever was typed, with its days and protection whole', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 120, unit: 'grapheme' }),
        fc.constantFrom(...exportFormats),
        fc.constantFrom(...protectionWays),
        fc.boolean(),
        (title, format, protection, compares) => {
          const name = reportFileName(
            {
              period: halfYear,
              mode: 'deelbaar',
              protection,
              definition: own(title),
              comparedWith: compares ? halfYear : null,
            },
            format,
          );
          const end = `, deelbaar ${protection === 'verbergen' ? 'verborgen' : 'afgerond'}.${format}`;
          expect(name.length).toBeLessThanOrEqual(longestReportName);
          const file = toFileName(name, 'evaluatie', longestReportName);
          expect(file.endsWith(end)).toBe(true);
          expect(file).not.toMatch(/[\\/:*?"<>|]/);
          expect(file.isWellFormed()).toBe(true);
        },
      ),
    );
  });

  it('is cut off between two words', () => {
    const name = reportFileName(
      { period, mode: 'intern', definition: own('Werk en participatie '.repeat(6).trim()) },
      'pdf',
    );
    expect(name).toMatch(/^(Werk en participatie )+(Werk|Werk en|Werk en participatie), 2017-2019/);
    expect(name.length).toBeLessThanOrEqual(longestReportName);
  });
});
