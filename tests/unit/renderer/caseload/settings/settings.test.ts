import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFte } from '../../../../../renderer/caseload/settings/read-fte.ts';
import { thresholdGroups } from '../../../../../renderer/caseload/settings/threshold-fields.ts';
import { halfText, wholeYearText } from '../../../../../renderer/caseload/settings/year-words.ts';
import { fteText } from '../../../../../shared/caseload/team/texts.ts';
import { defaultThresholds } from '../../../../../shared/caseload/team/schema.ts';

test('every threshold has its place, once', () => {
  const names = thresholdGroups.flatMap(({ fields }) => fields.map(({ name }) => name));
  expect(names.toSorted()).toEqual(Object.keys(defaultThresholds).toSorted());
});

describe('an fte', () => {
  test('reads a comma and a point, and leaves open what is empty', () => {
    expect(['0,9', '0.9', '1', '0,85', ',5', ' '].map(readFte)).toEqual([
      90,
      90,
      100,
      85,
      50,
      null,
    ]);
  });

  test.each(['negen', '0,955', '-1', '1,', '1e1', '.'])('refuses %s', (text) => {
    expect(readFte(text)).toBeNaN();
  });

  test('comes back as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), (hundredths) => {
        expect(readFte(fteText(hundredths))).toBe(hundredths);
      }),
    );
  });
});

describe('a year against its taakstelling', () => {
  const year = {
    year: 2025,
    settled: 95,
    targetFirstHalf: 20,
    housedFirstHalf: 24,
    targetSecondHalf: 30,
    housedSecondHalf: 22,
  };

  test('says how far behind or ahead it came out', () => {
    expect(wholeYearText(year)).toBe('4 achter');
    expect(wholeYearText({ ...year, housedSecondHalf: 30 })).toBe('4 voor');
    expect(wholeYearText({ ...year, housedSecondHalf: 26 })).toBe('gehaald');
  });

  test('says nothing while a half is not known', () => {
    expect(wholeYearText({ ...year, housedFirstHalf: null })).toBe('onbekend');
    expect(halfText(null, 20)).toBe('onbekend van 20');
    expect(halfText(null, null)).toBe('onbekend');
  });
});
