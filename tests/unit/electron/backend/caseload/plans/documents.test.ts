import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planHandlers } from '../../../../../../electron/backend/caseload/plans/handlers.ts';
import type { FileCallContext } from '../../../../../../electron/backend/handler.ts';
import { addClient } from '../../../../../support/caseload.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';

let file: TestTeamFile;
let clientId: number;
let now: Date;

/** The same handler at the moment that the test says. */
const at =
  <Input, Answer>(handler: (input: Input, context: FileCallContext) => Answer) =>
  (input: Input, context: FileCallContext): Answer =>
    handler(input, { ...context, now });

beforeEach(async () => {
  now = new Date(2019, 11, 31, 12);
  file = await makeTeamFile({
    'caseload.addDocument': at(planHandlers['caseload.addDocument']),
    'caseload.removeDocument': at(planHandlers['caseload.removeDocument']),
  });
  clientId = await addClient(file.backend.db(), { number: '1' });
});
afterEach(() => file.cleanup());

const secret = 'Geheime regel van het cv van Rima';
const pdf = Buffer.from(`%PDF-1.7\n${secret}\n%%EOF`);

function write(name: string, content: Buffer | string): string {
  const path = join(file.folder, name);
  writeFileSync(path, content);
  return path;
}

const add = (path: string, title = 'Cv') =>
  file.backend.ask('caseload.addDocument', {
    clientId,
    title,
    kind: 'cv',
    file: file.backend.grant(path),
  });
const documents = async () => (await file.backend.ask('caseload.dossier', { clientId })).documents;
const contents = async () =>
  (await file.backend.db().selectFrom('document_content').select('id').execute()).length;
const later = (hours: number) => {
  now = new Date(now.getTime() + hours * 60 * 60 * 1000);
};

describe('caseload.addDocument', () => {
  it('keeps the bytes, and tells what they are by themselves', async () => {
    const { document } = await add(write('cv van Rima.docx', pdf));
    expect(document).toMatchObject({ mediaType: 'application/pdf', byteCount: pdf.length });
    expect(await documents()).toEqual([document]);
    const content = await file.backend.ask('caseload.documentContent', { documentId: document.id });
    expect(Buffer.from(content.base64, 'base64')).toEqual(pdf);
    expect(content).toMatchObject({ mediaType: 'application/pdf', suggestedName: 'Cv.pdf' });
  });

  it('leaves no readable byte of it in the files of the team', async () => {
    const path = write('bron.pdf', pdf);
    await add(path);
    writeFileSync(path, '');
    for (const name of readdirSync(file.folder)) {
      expect(readFileSync(join(file.folder, name)).includes(secret)).toBe(false);
    }
  });

  it('refuses what is empty, gone, a folder or too large, with what to do', async () => {
    mkdirSync(join(file.folder, 'map'));
    const large = write('groot.bin', '');
    truncateSync(large, 20 * 1024 * 1024 + 1);
    const refused = async (path: string) => {
      const { message, field } = await file.backend.refused('caseload.addDocument', {
        clientId,
        title: 'Cv',
        kind: 'cv',
        file: file.backend.grant(path),
      });
      expect(field).toBe('file');
      return message;
    };
    expect(await refused(write('leeg.pdf', ''))).toBe(
      'Dit bestand is leeg. Kies een ander bestand.',
    );
    expect(await refused(join(file.folder, 'weg.pdf'))).toContain('is er niet meer');
    expect(await refused(join(file.folder, 'map'))).toBe('Dit is een map. Kies een bestand.');
    expect(await refused('cv\0.pdf')).toContain('Trede kan dit bestand niet lezen');
    // Windows has none.
    if (process.platform !== 'win32') {
      execFileSync('mkfifo', [join(file.folder, 'pijp')]);
      expect(await refused(join(file.folder, 'pijp'))).toContain('kan dit bestand niet lezen');
    }
    expect(await refused(large)).toBe(
      'Dit bestand is 21 MB. Trede bewaart bestanden tot en met 20 MB. Kies een kleiner bestand.',
    );
    expect(await documents()).toEqual([]);
  });

  it('takes a file of exactly 20 MB', async () => {
    const path = write('net.bin', '');
    truncateSync(path, 20 * 1024 * 1024);
    expect((await add(path)).document.byteCount).toBe(20 * 1024 * 1024);
  });
});

describe('a document that is there', () => {
  it('gets another title, and says nothing of its bytes in the history', async () => {
    const { document } = await add(write('cv.pdf', pdf));
    await file.backend.ask('caseload.saveDocument', {
      documentId: document.id,
      before: { title: document.title, kind: document.kind },
      values: { title: 'Diploma.pdf', kind: 'diploma' },
    });
    expect(await documents()).toMatchObject([{ title: 'Diploma.pdf', kind: 'diploma' }]);
    const rows = await file.backend.db().selectFrom('change_row').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain('Geheime');
    const content = await file.backend.ask('caseload.documentContent', { documentId: document.id });
    expect(content.suggestedName).toBe('Diploma.pdf');
  });

  it('keeps what two change of different parts, and says so when both change the same', async () => {
    const { document } = await add(write('cv.pdf', pdf));
    const before = { title: document.title, kind: document.kind };
    const input = (changed: object) => ({
      documentId: document.id,
      before,
      values: { ...before, ...changed },
    });
    await file.backend.ask('caseload.saveDocument', input({ title: 'Cv van Rima' }));
    await file.backend.ask('caseload.saveDocument', input({ kind: 'brief' }));
    expect(await documents()).toMatchObject([{ title: 'Cv van Rima', kind: 'brief' }]);
    const refusal = await file.backend.refused('caseload.saveDocument', input({ title: 'Anders' }));
    expect(refusal).toMatchObject({ code: 'conflict', field: 'values.title' });
    expect(refusal.message).toContain('Cv van Rima');
  });

  it('comes back with its bytes when its removal is undone', async () => {
    const { document } = await add(write('cv.pdf', pdf));
    const removed = await file.backend.ask('caseload.removeDocument', { documentId: document.id });
    expect(await documents()).toEqual([]);
    await file.backend.ask('caseload.undoChange', { changeId: removed.changeId });
    const content = await file.backend.ask('caseload.documentContent', { documentId: document.id });
    expect(Buffer.from(content.base64, 'base64')).toEqual(pdf);
  });

  it('is wiped a day after its removal, at the next document that comes or goes', async () => {
    const path = write('cv.pdf', pdf);
    const { document } = await add(path);
    const stays = await add(path, 'Blijft');
    const removed = await file.backend.ask('caseload.removeDocument', { documentId: document.id });
    later(23);
    const passing = await add(path, 'Nog een');
    expect(await contents()).toBe(3);
    later(2);
    await file.backend.ask('caseload.removeDocument', { documentId: passing.document.id });
    expect(await contents()).toBe(2);
    expect(
      await file.backend.refused('caseload.undoChange', { changeId: removed.changeId }),
    ).toMatchObject({ code: 'conflict' });
    await file.backend.ask('caseload.documentContent', { documentId: stays.document.id });
  });

  it('is not there any more for who asks later', async () => {
    for (const name of ['caseload.removeDocument', 'caseload.documentContent'] as const) {
      expect(await file.backend.refused(name, { documentId: 7 })).toMatchObject({
        code: 'not-found',
      });
    }
  });
});

describe('the file that was chosen', () => {
  it('is only read', async () => {
    const path = write('cv.pdf', pdf);
    await add(path);
    expect(readFileSync(path)).toEqual(pdf);
  });
});
