import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AskedReport } from '#shared/evaluation/schema.ts';
import { addClient } from '../../../../../support/caseload.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';

let file: TestTeamFile;
beforeAll(async () => {
  file = await makeTeamFile();
  await addClient(file.backend.db(), { number: '204101', firstName: 'Senait', lastName: 'Roos' });
});
afterAll(() => file.cleanup());

const definition = (text: string, checkedWords: string[] = []) => ({
  title: 'Jaarverslag',
  parts: [
    { kind: 'table' as const, id: 'caseload' },
    { kind: 'text' as const, text },
  ],
  checkedWords,
});
const asked = (text: string, checkedWords: string[] = []): AskedReport => ({
  period: { from: '2018-01-01', until: '2018-12-31' },
  mode: 'deelbaar',
  definition: definition(text, checkedWords),
});
const save = (request: AskedReport) =>
  file.backend.call('evaluation.document', { request, format: 'csv' });

describe('the own texts of a report', () => {
  it('are looked through for names and numbers of clients, each with its place', async () => {
    const { ask } = file.backend;
    const text = 'Senait (204101) vond werk, en Roos ook.';
    expect(
      await ask('evaluation.wordsOfClients', {
        definition: { ...definition(text), title: 'Over Senait' },
      }),
    ).toEqual([
      { part: -1, word: 'Senait' },
      { part: 1, word: 'Senait' },
      { part: 1, word: 'Roos' },
      { part: 1, word: '204101', sure: true },
    ]);
  });

  it('keep a report to share from leaving, and leave nothing in the register', async () => {
    const refused = await save(asked('Senait vond werk.'));
    expect(refused).toMatchObject({ ok: false, error: { code: 'not-shareable' } });
    expect(JSON.stringify(refused)).not.toContain('Senait');
    expect(await file.backend.ask('evaluation.exports', {})).toEqual([]);
  });

  it('may have a word that the user looked at: a rose is no person', async () => {
    expect(await save(asked('Als een roos in de knop.', ['Roos']))).toMatchObject({ ok: true });
  });

  it.each(['Senait Roos vond werk.', 'Roos, Senait', 'Klant 204.101 vond werk.'])(
    'may not have what gives a client away, whatever the user says of it: %s',
    async (text) => {
      const checked = ['Senait', 'Roos', 'Senait Roos', 'Roos, Senait', '204.101'];
      expect(
        await file.backend.ask('evaluation.wordsOfClients', {
          definition: definition(text, checked),
        }),
      ).toMatchObject([{ part: 1, sure: true }]);
      expect(await save(asked(text, checked))).toMatchObject({
        ok: false,
        error: { code: 'not-shareable' },
      });
    },
  );

  it('stay as they are in a report for the team alone', async () => {
    const intern: AskedReport = { ...asked('Senait vond werk.'), mode: 'intern' };
    expect(await save(intern)).toMatchObject({ ok: true });
  });

  it('hold no BSN, whoever reads them', async () => {
    expect(await save(asked('Met nummer 123456782.'))).toMatchObject({
      ok: false,
      error: { code: 'invalid-input' },
    });
  });
});
