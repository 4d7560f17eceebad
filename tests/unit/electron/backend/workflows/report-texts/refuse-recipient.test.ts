import { afterAll, beforeAll, expect, it } from 'vitest';
import { addClient } from '../../../../../support/caseload.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';

let file: TestTeamFile;
beforeAll(async () => {
  file = await makeTeamFile();
  await addClient(file.backend.db(), { number: '204101', firstName: 'Senait', lastName: 'Roos' });
});
afterAll(() => file.cleanup());

const save = (recipient: string | null) =>
  file.backend.call('evaluation.document', {
    request: { period: { from: '2018-01-01', until: '2018-12-31' }, mode: 'deelbaar' },
    format: 'pdf',
    recipient,
  });

it('keeps a report from leaving when a client would stand above it', async () => {
  for (const recipient of ['Senait Roos', 'klant 204101']) {
    const refused = await save(recipient);
    expect(refused, recipient).toMatchObject({ ok: false, error: { code: 'not-shareable' } });
    expect(JSON.stringify(refused)).not.toContain('Senait');
  }
  expect(await file.backend.ask('evaluation.exports', {})).toEqual([]);
});

it('stands above the memo when it is somebody else', async () => {
  for (const recipient of ['Wethouder Roos', 'college van B en W']) {
    const saved = await save(recipient);
    expect(saved, recipient).toMatchObject({ ok: true });
    expect(JSON.stringify(saved)).toContain(`<span>${recipient}</span>`);
  }
  expect(JSON.stringify(await save(null))).not.toContain('>Aan<');
});
