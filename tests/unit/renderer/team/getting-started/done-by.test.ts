import { expect, it } from 'vitest';
import { texts } from '../../../../../renderer/team/getting-started/texts.ts';
import { rights } from '../../../../../shared/ipc/rights.ts';

it.each([
  ['budget.saveFund', 'Dit doet een klantmanager of een coördinator.'],
  ['purchasing.saveProduct', 'Dit doet een klantmanager of een coördinator.'],
  ['importing.commit', 'Dit doet een coördinator of een adviseur.'],
  ['team.addUser', 'Dit doet een coördinator.'],
] as const)('who may not do a first step reads who may: %s', (call, line) => {
  expect(texts.doneBy(rights[call])).toBe(line);
});
