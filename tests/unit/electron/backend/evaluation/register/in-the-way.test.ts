import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EarlierExport } from '#shared/evaluation/counted.ts';
import type { AskedReport } from '#shared/evaluation/schema.ts';
import { whatStandsInTheWay } from '../../../../../../electron/backend/evaluation/register/in-the-way.ts';
import { Refusal } from '../../../../../../electron/backend/refusal.ts';
import { addClient } from '../../../../../support/caseload.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';

const years = Array.from({ length: 9 }, (_, at) => String(2011 + at));
const over = (year: string, more: Partial<AskedReport> = {}): AskedReport => ({
  period: { from: `${year}-01-01`, until: `${year}-12-31` },
  mode: 'deelbaar',
  definition: { title: `Over ${year}`, parts: [{ kind: 'table', id: 'caseload' }] },
  ...more,
});

let file: TestTeamFile;
beforeAll(async () => {
  file = await makeTeamFile();
  for (let number = 1; number <= 40; number += 1) {
    // A client a year from 2011: no two years have the same figures.
    const settlementDate = `${2010 + Math.min(number, 10)}-02-01`;
    await addClient(file.backend.db(), { number: String(number), settlementDate });
  }
  for (const year of years) {
    await file.backend.ask('evaluation.document', {
      request: over(year),
      format: 'csv',
      recipient: `raad ${year}`,
    });
  }
});
afterAll(() => file.cleanup());

/** What is told of a report that is refused beside such exports, and how often it was made. */
async function told(isRefused: (beside: readonly number[]) => boolean, milliseconds?: number) {
  let made = 0;
  const make = (beside: readonly EarlierExport[]) => {
    made += 1;
    return isRefused(beside.map(({ id }) => id))
      ? Promise.reject(new Refusal('not-shareable', 'Nee.'))
      : Promise.resolve();
  };
  const found = await file.backend
    .db()
    .transaction()
    .execute((trx) =>
      whatStandsInTheWay({ trx, pause: () => Promise.resolve() }, make, milliseconds),
    );
  return { found, made };
}
const figuresIds = async () => {
  const rows = await file.backend.db().selectFrom('report_export').selectAll().execute();
  return rows.map((row) => ({ id: row.figures_id ?? 0, recipient: row.recipient }));
};

describe('what stands in the way of a report', () => {
  it('is told by its lines of the register, whichever it is, in few attempts', async () => {
    const all = await figuresIds();
    expect(new Set(all.map(({ id }) => id)).size).toBeGreaterThan(5);
    for (const { id: culprit } of all) {
      const { found, made } = await told((beside) => beside.includes(culprit));
      expect(found.kind).toBe('export');
      expect(found.exports.map(({ recipient }) => recipient).toSorted()).toEqual(
        all.filter(({ id }) => id === culprit).map(({ recipient }) => recipient),
      );
      expect(made).toBeLessThanOrEqual(2 + Math.ceil(Math.log2(all.length)));
    }
  });

  it('is the report itself when it is refused alone too', async () => {
    expect((await told(() => true)).found).toEqual({ kind: 'itself', exports: [] });
  });

  it('is not told when it is not refused after all, nor when that takes too long', async () => {
    const nothing = { kind: 'unknown', exports: [] };
    expect((await told(() => false)).found).toEqual(nothing);
    expect(await told(() => true, -1)).toEqual({ found: nothing, made: 0 });
    for (const mode of ['deelbaar', 'intern'] as const) {
      expect(await file.backend.ask('evaluation.inTheWay', over('2019', { mode }))).toEqual(
        nothing,
      );
    }
    expect(await file.backend.ask('evaluation.exports', {})).toHaveLength(years.length);
  });

  it('lets another fault through', async () => {
    await expect(
      told(() => {
        throw new Error('a fault');
      }),
    ).rejects.toThrow('a fault');
  });
});
