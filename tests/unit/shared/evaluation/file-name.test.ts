import { expect, it } from 'vitest';
import { reportFileName } from '#shared/evaluation/file-name.ts';

it('names a report after its period and whether it may be shared', () => {
  const period = { from: '2016-03-01', until: '2019-12-31' };
  expect(reportFileName({ period, mode: 'deelbaar' }, 'pdf')).toBe(
    'evaluatie-2016-03-01-2019-12-31-deelbaar.pdf',
  );
});
