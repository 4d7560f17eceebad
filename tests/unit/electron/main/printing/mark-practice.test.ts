import { expect, it } from 'vitest';
import { markedAsPractice } from '../../../../../electron/main/printing/mark-practice.ts';

const practice = { practises: () => true };
const team = { practises: () => false };

const page =
  '<!doctype html><html lang="nl" class="intern" data-head-left="Gemeente Oefenstad" data-head-right="x"><body data-head-left="y"></body></html>';

it('says in the head of each page from the practice file that its people are invented', () => {
  const marked = markedAsPractice(page, practice);
  expect(marked).toContain('data-head-left="Oefenbestand: verzonnen mensen. Gemeente Oefenstad"');
  expect(marked).toContain('<body data-head-left="y">');
});

it('says nothing of it in a document of a team, or of no file', () => {
  expect(markedAsPractice(page, team)).toBe(page);
});

it('leaves a page without such a head as it is: it tells of nobody', () => {
  const card = '<!doctype html><html lang="nl"><body></body></html>';
  expect(markedAsPractice(card, practice)).toBe(card);
});
