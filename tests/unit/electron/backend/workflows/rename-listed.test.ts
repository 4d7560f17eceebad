import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addClient } from '../../../../support/caseload.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';

let file: TestTeamFile;
beforeAll(async () => {
  file = await makeTeamFile();
  await addClient(file.backend.db(), { number: '7', firstName: 'Rima', lastName: 'Nasser' });
  const add = (providerName: string) =>
    file.backend.ask('purchasing.saveProduct', {
      id: null,
      typeName: 'Taal',
      providerName,
      unit: 'traject',
      priceCents: 100_00,
      vatRate: 'vrijgesteld',
    });
  await add('De Vries Coaching');
  await add('Rijn');
});
afterAll(() => file.cleanup());

const rename = (from: string, to: string) => ({ list: 'provider', from, to }) as const;
const providers = async () =>
  (await file.backend.ask('purchasing.catalogue', {})).map(({ providerName }) => providerName);

describe('a provider with another name', () => {
  it('has it everywhere, and gets its old one back', async () => {
    const { ask } = file.backend;
    const { changeId } = await ask('purchasing.rename', rename('De Vries Coaching', 'DVC'));
    expect(await providers()).toContain('DVC');
    await ask('caseload.undoChange', { changeId });
    expect(await providers()).toContain('De Vries Coaching');
  });

  it('gets none that another has, or that gives a client away', async () => {
    const { refused } = file.backend;
    for (const to of ['RIJN', 'Rima Nasser']) {
      expect(await refused('purchasing.rename', rename('De Vries Coaching', to))).toMatchObject({
        code: 'invalid-input',
        field: 'to',
      });
    }
    expect(await refused('purchasing.rename', rename('Weg', 'Anders'))).toMatchObject({
      code: 'not-found',
    });
  });
});
