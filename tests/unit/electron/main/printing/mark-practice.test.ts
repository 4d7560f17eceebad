import { expect, it } from 'vitest';
import { markedAsPractice } from '../../../../../electron/main/printing/mark-practice.ts';
import { succeed } from '#shared/kernel/result.ts';
import type { OpenTeam } from '#shared/team/schema.ts';

const team: OpenTeam = {
  teamName: 'Oefenteam',
  municipality: 'Oefenstad',
  user: { id: 1, name: 'Iris', roles: ['klantmanager'] },
};
const holding = (open: OpenTeam | null) => ({ ask: () => Promise.resolve(succeed(open)) });

const page =
  '<!doctype html><html lang="nl" class="intern" data-head-left="Gemeente Oefenstad" data-head-right="x"><body data-head-left="y"></body></html>';

it('says in the head of each page from the practice file that its people are invented', async () => {
  const marked = await markedAsPractice(page, holding({ ...team, practice: true }));
  expect(marked).toContain('data-head-left="Oefenbestand: verzonnen mensen. Gemeente Oefenstad"');
  expect(marked).toContain('<body data-head-left="y">');
});

it('says nothing of it in a document of a team, or of no file', async () => {
  expect(await markedAsPractice(page, holding(team))).toBe(page);
  expect(await markedAsPractice(page, holding(null))).toBe(page);
});

it('leaves a page without such a head as it is: it tells of nobody', async () => {
  const card = '<!doctype html><html lang="nl"><body></body></html>';
  expect(await markedAsPractice(card, holding({ ...team, practice: true }))).toBe(card);
});
