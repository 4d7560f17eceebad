import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { makeTeamFile } from '../../../../support/team-file.ts';
import { asSuggested, contentOf, readList } from './lists.ts';

const demo = new URL('../../../../../resources/demo/caseload.csv', import.meta.url);

it('remarks on nothing in the demo caseload, and adds nothing of it the second time', async () => {
  const file = await makeTeamFile();
  const importDemo = async () => {
    const choices = asSuggested(await readList(file, readFileSync(demo)));
    const { faults, warnings } = await file.backend.ask('importing.check', choices);
    expect([faults, warnings]).toEqual([[], []]);
    await file.backend.ask('importing.commit', choices);
    return contentOf(file.backend);
  };
  const first = await importDemo();
  expect(first['client']).toHaveLength(293);
  expect(await importDemo()).toEqual(first);
  await file.cleanup();
});
