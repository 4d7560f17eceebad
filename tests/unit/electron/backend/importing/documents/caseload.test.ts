import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { fieldsOfShape } from '#shared/importing/shapes.ts';
import { importList } from '../../../../../support/import-list.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';

const demo = join(import.meta.dirname, '../../../../../../resources/demo/caseload.csv');
const files: TestTeamFile[] = [];
const newTeam = async () => {
  const file = await makeTeamFile();
  files.push(file);
  return file;
};
afterEach(async () => {
  for (const file of files.splice(0)) await file.cleanup();
});

type Format = 'csv' | 'xlsx';

async function exported({ backend }: TestTeamFile, format: Format): Promise<Buffer> {
  const { content, encodedAs, suggestedName } = await backend.ask('importing.document', {
    kind: 'caseload',
    format,
  });
  expect(suggestedName).toMatch(
    new RegExp(`^klanten-\\d{4}-\\d\\d-\\d\\d-VERTROUWELIJK\\.${format}$`),
  );
  return Buffer.from(content, encodedAs);
}

async function imported(file: TestTeamFile, bytes: Buffer, format: Format) {
  const path = join(file.folder, `klanten.${format}`);
  writeFileSync(path, bytes);
  return { path, counts: await importList(file.backend, path) };
}

const reportOf = async ({ backend }: TestTeamFile) => {
  const { tables } = await backend.ask('evaluation.report', {
    period: { from: '2017-01-01', until: '2019-12-31' },
    mode: 'intern',
  });
  return tables;
};

describe('the caseload as a list', () => {
  it.each(['csv', 'xlsx'] as const)(
    'comes back from a new team file as it was, as %s',
    async (format) => {
      const first = await newTeam();
      const source = join(first.folder, 'demo.csv');
      writeFileSync(source, readFileSync(demo));
      const counts = await importList(first.backend, source);
      const list = await exported(first, format);

      const second = await newTeam();
      const again = await imported(second, list, format);
      const { clients, households, trajectories, outflows, costCents } = counts;
      expect(again.counts).toMatchObject({
        clients,
        households,
        trajectories,
        outflows,
        costCents,
      });
      expect(await exported(second, 'csv')).toEqual(await exported(first, 'csv'));
      expect(await reportOf(second)).toEqual(await reportOf(first));
    },
  );

  it('maps itself fully', async () => {
    const file = await newTeam();
    writeFileSync(join(file.folder, 'demo.csv'), readFileSync(demo));
    await importList(file.backend, join(file.folder, 'demo.csv'));
    const path = join(file.folder, 'klanten.csv');
    writeFileSync(path, await exported(file, 'csv'));
    const { columns, shape } = await file.backend.ask('importing.read', {
      file: file.backend.grant(path),
    });
    expect(shape).toBe('clients');
    expect(columns.map(({ suggestedField }) => suggestedField)).toEqual(fieldsOfShape.clients);
  });

  it.each(['csv', 'xlsx'] as const)(
    'adds and changes nothing in its own file, as %s',
    async (format) => {
      const file = await newTeam();
      writeFileSync(join(file.folder, 'demo.csv'), readFileSync(demo));
      await importList(file.backend, join(file.folder, 'demo.csv'));
      const before = await exported(file, 'csv');
      const { counts } = await imported(file, await exported(file, format), format);
      expect(counts).toMatchObject({ clients: 0, households: 0, trajectories: 0, outflows: 0 });
      expect(counts.changedValues).toBe(0);
      expect(await exported(file, 'csv')).toEqual(before);
    },
  );

  it('has one row for a client without a trajectory, and none for an empty caseload', async () => {
    const file = await newTeam();
    const empty = (await exported(file, 'csv')).toString('utf8');
    expect(empty.split('\r\n')).toHaveLength(2);
    const path = join(file.folder, 'lijst.csv');
    writeFileSync(path, 'Klantnummer;Voornaam;Achternaam\r\n007;Ada;=Som\r\n');
    await importList(file.backend, path);
    const rows = (await exported(file, 'csv')).toString('utf8').split('\r\n');
    expect(rows).toHaveLength(3);
    expect(rows[1]).toMatch(/^007;;Ada;'=Som;;/);
  });
});
