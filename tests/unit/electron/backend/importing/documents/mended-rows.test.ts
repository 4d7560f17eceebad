import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ListChoicesInput, ReadList } from '#shared/importing/schema.ts';
import { readTable } from '../../../../../../electron/backend/importing/reading/read-table.ts';
import { asDocument } from '../../../../../../electron/backend/importing/documents/list-file.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';

let team: TestTeamFile;
beforeEach(async () => {
  team = await makeTeamFile();
});
afterEach(() => team.cleanup());

const list = [
  'Kl.nr.;Voornaam;Achternaam;Geb.datum;Wie doet het;Trede nu;BSN',
  '00101;Amina;Haile;11-05-1989;Jansen;3;111222333',
  '00102;Yusuf;Demir;31-02-1985;Jansen;9;123456782',
  ';Sara;Ali;01-01-1990;-2+3;4;111222333',
].join('\r\n');

const read = (name: string, content: string | Buffer): Promise<ReadList> => {
  const path = join(team.folder, name);
  writeFileSync(path, content);
  return team.backend.ask('importing.read', { file: team.backend.grant(path) });
};
const agreed = ({
  listId,
  shape,
  columns,
  suggestedReferenceDate,
}: ReadList): ListChoicesInput => ({
  listId,
  shape,
  columns: columns.map(({ index, suggestedField }) => ({ column: index, field: suggestedField })),
  referenceDate: suggestedReferenceDate,
});

describe('faulty rows that are taken away', () => {
  it.each(['csv', 'xlsx'] as const)(
    'are mended, chosen again and imported as the list that they came from, as %s',
    async (format) => {
      const first = await read('lijst.csv', list);
      const suggested = agreed(first);
      const choices = {
        ...suggested,
        columns: suggested.columns.map((match) =>
          match.column === 4 ? { column: 4, field: 'caseManager' as const } : match,
        ),
      };
      const document = { kind: 'faulty-rows', choices, format } as const;
      const { content, encodedAs } = await team.backend.ask('importing.document', document);
      await team.backend.ask('importing.commit', { ...choices, skippedLines: [3, 4] });

      const taken = await readTable(Buffer.from(content, encodedAs));
      expect(taken.headers).toEqual([...list.split('\r\n')[0]!.split(';'), 'Wat er mis is']);
      expect(taken.rows.map(({ cells }) => cells.slice(0, 7))).toEqual([
        ['00102', 'Yusuf', 'Demir', '31-02-1985', 'Jansen', '9', ''],
        ['', 'Sara', 'Ali', '01-01-1990', format === 'csv' ? "'-2+3" : '-2+3', '4', ''],
      ]);
      expect(taken.rows[0]?.cells[7]).toMatch(/Geb\.datum: 31-02-1985 bestaat niet\..*Trede nu: /);
      expect(taken.rows[1]?.cells[7]).toMatch(/Kl\.nr\.: Het klantnummer ontbreekt\./);

      const mended = taken.rows.map(({ cells }) =>
        cells.map((cell, column) => {
          if (column === 0) return cell || '00103';
          if (column === 3) return cell.replace('31-02', '28-02');
          return column === 5 ? cell.replace('9', '5') : cell;
        }),
      );
      const columns = taken.headers.map((header) => ({ header }));
      const file = await asDocument(
        { name: 'x', sheets: [{ name: 'x', columns, rows: mended }] },
        format,
      );
      const second = await read(`verbeterd.${format}`, Buffer.from(file.content, file.encodedAs));
      expect(second.layout).not.toBeNull();
      expect(second.columns.map(({ suggestedField }) => suggestedField)).toEqual([
        'clientNumber',
        'firstName',
        'lastName',
        'birthDate',
        'caseManager',
        'ladderNow',
        null,
        null,
      ]);
      const { counts } = await team.backend.ask('importing.commit', agreed(second));
      expect(counts.clients).toBe(2);
      const clients = await team.backend.ask('caseload.list', {});
      expect(clients.map(({ clientNumber, caseManager }) => [clientNumber, caseManager])).toEqual([
        ['00103', '-2+3'],
        ['00102', 'Jansen'],
        ['00101', 'Jansen'],
      ]);
    },
  );

  it('are left out by themselves of a list that Trede meets for the first time', async () => {
    const taken = await read(
      'fouten.csv',
      'Klantnummer;Datum contact;Wat er mis is\r\n1;01-02-2019;Datum contact: 31-02-2019 bestaat niet. Februari 2019 heeft 28 dagen.\r\n2;02-02-2019;Klantnummer: Deze klant staat niet in Trede.\r\n',
    );
    expect(taken.columns.at(-1)?.suggestedField).toBeNull();
    expect(taken.columns.map(({ suggestedField }) => suggestedField).slice(0, 2)).toEqual([
      'clientNumber',
      'contactDate',
    ]);
  });

  it('are refused when there are none', async () => {
    const first = await read('lijst.csv', list);
    const document = {
      kind: 'faulty-rows' as const,
      choices: { ...agreed(first), skippedLines: [3, 4] },
      format: 'csv' as const,
    };
    const { code, message } = await team.backend.refused('importing.document', document);
    expect(code).toBe('not-found');
    expect(message).toMatch(/geen fouten meer/);
  });
});
