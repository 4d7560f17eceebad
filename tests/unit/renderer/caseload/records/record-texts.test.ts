import { expect, it } from 'vitest';
import { recordTexts } from '../../../../../renderer/caseload/records/texts.ts';

it('says what must be filled in as a sentence, without capitals in the middle', () => {
  expect(recordTexts.required(['Voornaam'])).toBe('Alleen voornaam is verplicht.');
  expect(recordTexts.required(['Naam', 'Soort', 'PIP klaar op'])).toBe(
    'Verplicht: naam, soort en PIP klaar op.',
  );
});
