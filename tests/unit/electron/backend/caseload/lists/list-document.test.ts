import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { listDocument } from '../../../../../../electron/backend/caseload/lists/list-document.ts';

const request = {
  title: 'Mijn klanten: noord/zuid',
  headers: ['Achternaam', 'Nummer', 'Trede', 'Gevestigd'],
  rows: [
    ['=1+1', '00123', 4, { date: '2017-03-26' }],
    ['Çelik; Ömer', '00124', null, null],
  ],
};

const team = { teamName: 'Team', municipality: 'Veldwijk' };

describe('caseload.listDocument', () => {
  it('is a Dutch CSV in which no text is a formula', async () => {
    const { content, encodedAs, suggestedName } = await listDocument(
      { ...request, format: 'csv' },
      { today: '2019-12-31', team },
    );
    expect(encodedAs).toBe('utf8');
    expect(suggestedName).toBe('Mijn klanten noord zuid 31-12-2019.csv');
    expect(content).toBe(
      '\uFEFFAchternaam;Nummer;Trede;Gevestigd\r\n' +
        "'=1+1;00123;4;26-03-2017\r\n" +
        '"Çelik; Ömer";00124;;\r\n',
    );
  });

  it('is a workbook with real days and numbers, and codes as text', async () => {
    const { content, encodedAs } = await listDocument(
      { ...request, format: 'xlsx' },
      { today: '2019-12-31', team },
    );
    expect(encodedAs).toBe('base64');
    const [sheet] = await readWorkbook(Buffer.from(content, 'base64'));
    expect(sheet?.sheet).toBe('Mijn klanten  noord zuid');
    expect(sheet?.data[1]).toEqual(['=1+1', '00123', 4, new Date('2017-03-26T00:00:00Z')]);
  });
});
