import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { caseloadHandlers } from '../../../../../../electron/backend/caseload/handlers.ts';
import { planHandlers } from '../../../../../../electron/backend/caseload/plans/handlers.ts';
import { recordHandlers } from '../../../../../../electron/backend/caseload/records/handlers.ts';
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
    'caseload.undoChange': at(recordHandlers['caseload.undoChange']),
    'caseload.dossier': at(caseloadHandlers['caseload.dossier']),
  });
  clientId = await addClient(file.backend.db(), { number: '1' });
});
afterEach(() => file.cleanup());

const pdf = Buffer.from('%PDF-1.7\nHet cv van Rima\n%%EOF');

function write(name: string, content: Buffer): string {
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

describe('a document that was removed', () => {
  it('is wiped a day after its removal, to the minute, when somebody opens any client', async () => {
    const path = write('cv.pdf', pdf);
    const { document } = await add(path);
    await add(path, 'Blijft');
    const removed = await file.backend.ask('caseload.removeDocument', { documentId: document.id });
    later(24);
    await documents();
    expect(await contents()).toBe(2);
    later(1 / 60);
    await documents();
    expect(await contents()).toBe(1);
    expect(await documents()).toMatchObject([{ title: 'Blijft' }]);
    expect(
      (await file.backend.refused('caseload.undoChange', { changeId: removed.changeId })).message,
    ).toContain(
      'Een dag na het verwijderen wist Trede wat erin stond. Voeg het bestand opnieuw toe.',
    );
  });

  it('comes back no more after a day, also when nobody opened anything since', async () => {
    const { document, changeId: added } = await add(write('cv.pdf', pdf));
    const removed = await file.backend.ask('caseload.removeDocument', { documentId: document.id });
    later(25);
    expect(
      await file.backend.refused('caseload.undoChange', { changeId: removed.changeId }),
    ).toMatchObject({ code: 'conflict' });
    await file.backend.refused('caseload.undoChange', { changeId: added });
  });

  it('stays when its removal was undone in time', async () => {
    const { document } = await add(write('cv.pdf', pdf));
    const removed = await file.backend.ask('caseload.removeDocument', { documentId: document.id });
    await file.backend.ask('caseload.undoChange', { changeId: removed.changeId });
    later(48);
    await documents();
    await file.backend.ask('caseload.documentContent', { documentId: document.id });
  });
});
