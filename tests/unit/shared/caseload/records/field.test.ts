import { describe, expect, it } from 'vitest';
import {
  clientNumberText,
  requiredText,
  safeText,
} from '../../../../../shared/caseload/records/field.ts';

const kept = (text: string) => safeText(40).parse(text);
const named = (text: string) => requiredText(40, 'Vul een naam in.').safeParse(text);

describe('text that people type', () => {
  it.each([
    ['\u200b', 'a space without width'],
    ['\u2060\ufeff', 'marks'],
    ['\u3164', 'a filler'],
    ['\u2800', 'an empty pattern of braille'],
    [' \u00ad\u200d ', 'a hyphen and a joiner'],
    ['\u0000\u0007', 'controls'],
  ])('is nothing when nothing of it is seen: %j, %s', (text) => {
    expect(kept(text)).toBeNull();
    expect(named(text).error?.issues[0]?.message).toBe('Vul een naam in.');
  });

  it.each([
    ['\u200bRima\u2060', 'Rima'],
    ['Ri\u200bma\u202e', 'Rima'],
    ['Een\nTwee\tDrie\u0000', 'Een\nTwee\tDrie'],
    ['half \ud800', 'half \ufffd'],
    // A family is drawn as one with joiners, a heart is red with a mark, Persian joins words.
    ['\u{1f468}\u200d\u{1f469}\u200d\u{1f467}', '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}'],
    ['\u2764\ufe0f', '\u2764\ufe0f'],
    ['\u0645\u06cc\u200c\u0631\u0648\u0645', '\u0645\u06cc\u200c\u0631\u0648\u0645'],
  ])('keeps what is seen: %j', (text, expected) => {
    expect(kept(text)).toBe(expected);
    expect(named(text).data).toBe(expected);
  });

  it('finds a BSN however it is hidden', () => {
    expect(safeText(40).safeParse('111\u200b222\u2060333').success).toBe(false);
  });
});

describe('the number of a client', () => {
  it('holds no sign that nobody sees', () => {
    expect(clientNumberText(40).parse('\u200b10023 ')).toBe('10023');
    expect(clientNumberText(40).safeParse('100\u200d23').error?.issues[0]?.message).toContain(
      'teken dat u niet ziet',
    );
  });
});
