import { describe, expect, it } from 'vitest';
import {
  madeUnreadable as gone,
  withoutWords,
} from '../../../../../../electron/backend/workflows/privacy/person-words.ts';

const words = ['Rima Werk', 'Werk', '204117', '2022', 'rima@voorbeeld.nl', '0612345678'];
const ownPart = (key: string) => key === 'note';
const clean = (text: string) => withoutWords(text, words, { ownWords: false, ownPart });
const cleanOwn = (text: string) => withoutWords(text, words, { ownWords: true, ownPart });

describe('the words of somebody who is destroyed', () => {
  it.each([
    ['Sprak met Rima Werk en met haar man.', `Sprak met ${gone} en met haar man.`],
    ['Broer van mevrouw werk, zie 204117.', `Broer van mevrouw ${gone}, zie ${gone}.`],
    ['Zie klantnummer 2022.', `Zie klantnummer ${gone}.`],
    ['Zie klant nr. 2022, en dossier: 2022', `Zie klant nr. ${gone}, en dossier: ${gone}`],
    ['Mail rima@voorbeeld.nl of bel 0612345678.', `Mail ${gone} of bel ${gone}.`],
    ['Werk', gone],
  ])('go out of what somebody typed: %s', (text, left) => {
    expect(clean(text)).toBe(left);
    expect(cleanOwn(text)).toBe(left);
  });

  it.each(['204117', 'werk', '0612345678', ' werk '])(
    'go out of own words that are no more than they: %s',
    (text) => {
      expect(cleanOwn(text)?.trim()).toBe(gone);
      expect(clean(text)).toBeNull();
      expect(clean(JSON.stringify({ note: text, kind: text }))).toBe(
        JSON.stringify({ note: text.replace(text.trim(), gone), kind: text }),
      );
    },
  );

  it.each([
    ['a code', 'werk'],
    ['a day', '2022-05-01'],
    ['a moment', '2022-05-01T10:00:00.000Z'],
    ['a year in a name', 'Participatiebudget 2022'],
    ['a number of an order or a fund', 'F-2022'],
    ['another number', 'Factuur 2022-204117'],
    ['a longer number', 'Zie 1204117 en 2041170.'],
    ['an amount', 'Kosten € 204117,50 en 1.204117'],
    ['a day in a sentence', 'Op 01-05-2022 of 1.5.2022 om 20:22.'],
    ['ids', ',1,2022,204117,'],
    ['the key of a form', 'contact:204117'],
    ['a longer word', 'Netwerk en werkplek.'],
  ])('leave alone %s', (what, text) => {
    expect(clean(text)).toBeNull();
    if (!['a code', 'the key of a form', 'ids'].includes(what)) expect(cleanOwn(text)).toBeNull();
  });

  it('go out of the texts in what is kept as JSON, and leave its numbers, days and codes', () => {
    const row = {
      amount_cents: 204117,
      client_id: 2022,
      track: 'werk',
      since: '2022-01-01',
      note: 'Belde over 204117.',
      Werk: [null, true, 'Rima Werk'],
      inner: JSON.stringify({ text: 'Over 204117', id: 204117 }),
    };
    expect(JSON.parse(clean(JSON.stringify(row)) ?? '')).toEqual({
      ...row,
      note: `Belde over ${gone}.`,
      Werk: [null, true, gone],
      inner: JSON.stringify({ text: `Over ${gone}`, id: 204117 }),
    });
    expect(clean(JSON.stringify({ amount_cents: 204117, since: '2022-01-01' }))).toBeNull();
  });
});
