import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ProtectTables } from '#shared/evaluation/counted.ts';
import type { AskedReport, ProtectionWay } from '#shared/evaluation/schema.ts';
import { refusedByAudit } from '../../../../../electron/backend/evaluation/audited.ts';
import { protectTables } from '../../../../../electron/backend/evaluation/protection/protect-tables.ts';
import { fillTables } from '../../../../support/plain-caseload.ts';
import { randomCaseload } from '../../../../support/random-caseload.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';

const real = vi.hoisted(() => ({ protect: undefined as ProtectTables | undefined }));
vi.mock(
  '../../../../../electron/backend/evaluation/protection/protect-tables.ts',
  async (original) => {
    real.protect = (await original<{ readonly protectTables: ProtectTables }>()).protectTables;
    return { protectTables: vi.fn(real.protect) };
  },
);

/** As the protection works, but for the first count of one to four, which it publishes as it is. */
const careless: ProtectTables = async (tables, rules) => {
  if (!real.protect) throw new Error('the protection was not loaded');
  const made = await real.protect(tables, rules);
  const slips: string[] = [];
  const shown = made.tables.map((table) => {
    const exact = tables.find(({ id }) => id === table.id);
    const cells = table.cells.map((row, at) =>
      row.map((figure, column) => {
        const line = exact?.rows.findIndex(({ id }) => id === table.rows[at]?.id) ?? -1;
        const cell = exact?.cells[line]?.[column];
        const isSmall = cell !== undefined && !cell.money && cell.value >= 1 && cell.value <= 4;
        if (slips.length > 0 || !isSmall) return figure;
        slips.push(cell.key);
        return cell.value;
      }),
    );
    return { ...table, cells };
  });
  if (slips.length === 0) throw new Error('there is nothing to be careless with');
  return { ...made, tables: shown };
};

/** As the protection works, but as if nothing was shared before. */
const forgetful =
  (secret: string): ProtectTables =>
  async (tables, rules) => {
    if (!real.protect) throw new Error('the protection was not loaded');
    return real.protect(tables, { ...rules, secret, earlier: [] });
  };

let file: TestTeamFile;
beforeEach(async () => {
  file = await makeTeamFile();
  await fillTables(file.backend.db(), randomCaseload(5, 120));
});
afterEach(() => file.cleanup());

const asked = (
  protection: ProtectionWay,
  ...tables: readonly string[]
): { request: AskedReport; format: 'json' } => ({
  request: {
    period: { from: '2017-06-01', until: '2019-12-31' },
    mode: 'deelbaar',
    protection,
    ...(tables.length > 0 && {
      definition: { title: 'Eigen rapport', parts: tables.map((id) => ({ kind: 'table', id })) },
    }),
  },
  format: 'json',
});
const noted = () => file.backend.ask('evaluation.exports', {});

describe.each(['afronden', 'verbergen'] as const)('a report to share: %s', (way) => {
  it('does not leave the app when the attack finds what the protection overlooked', async () => {
    vi.mocked(protectTables).mockImplementationOnce(careless);
    const refused = await file.backend.refused('evaluation.document', asked(way));
    expect(refused).toMatchObject({ code: 'not-shareable', message: refusedByAudit });
    expect(await noted()).toEqual([]);
  });

  it('is not shown as safe either, and then it is told that no earlier report is in the way', async () => {
    const { request } = asked(way);
    vi.mocked(protectTables).mockImplementationOnce(careless);
    const refused = await file.backend.refused('evaluation.report', request);
    expect(refused).toMatchObject({ code: 'not-shareable', message: refusedByAudit });
    await file.backend.ask('evaluation.document', asked(way));
    const searching = vi.mocked(protectTables).mockImplementation(careless);
    const found = await file.backend.ask('evaluation.inTheWay', request);
    searching.mockReset();
    expect(found).toEqual({ kind: 'itself', exports: [] });
  });

  it('leaves the app when it finds nothing, and is noted', async () => {
    await file.backend.ask('evaluation.document', asked(way));
    expect(await noted()).toHaveLength(1);
  });
});

/* The chance of the file, and that by which the careless protection is unlucky. */
describe.each([
  ['afronden', 'geheim 6', 's1'],
  ['verbergen', 'geheim 30', 'geheim 30'],
] as const)(
  'a report beside one that has other years of settlement together: %s',
  (way, chance, unlucky) => {
    const now = asked(way, 'caseload', 'uitstroom', 'cohort');
    beforeEach(async () => {
      await fillTables(file.backend.db(), randomCaseload(2, 290));
      await file.backend.db().updateTable('team').set({ report_secret: chance }).execute();
    });
    const shareBefore = () =>
      file.backend.ask(
        'evaluation.document',
        asked('verbergen', 'caseload', 'cohort', 'cohort-jaren', 'cohort-redenen'),
      );

    it('does not leave the app when the two together tell of a small group', async () => {
      await shareBefore();
      vi.mocked(protectTables).mockImplementationOnce(forgetful(unlucky));
      const refused = await file.backend.refused('evaluation.document', now);
      expect(refused).toMatchObject({ code: 'not-shareable', message: refusedByAudit });
      expect(await noted()).toHaveLength(1);
    });

    it('leaves the app as carelessly when the other was never shared', async () => {
      vi.mocked(protectTables).mockImplementationOnce(forgetful(unlucky));
      await file.backend.ask('evaluation.document', now);
      expect(await noted()).toHaveLength(1);
    });

    it('leaves the app when it was protected beside the other', async () => {
      await shareBefore();
      await file.backend.ask('evaluation.document', now);
      expect(await noted()).toHaveLength(2);
    });
  },
);
