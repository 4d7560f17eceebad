import { expect, it } from 'vitest';
import { clientTexts } from '../../../../../renderer/caseload/client/texts.ts';

it('says a nationality as people say it, and any other word behind its label', () => {
  const { nationality } = clientTexts.head;
  expect(nationality('Syrische')).toBe('Syrische nationaliteit');
  expect(nationality('Onbekend')).toBe('nationaliteit Onbekend');
});
