import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths } from '#shared/kernel/calendar.ts';
import { forecastGeometry, roundStep } from '../../../../renderer/budget/forecast/geometry.ts';
import { headline, method, remarks } from '../../../../renderer/budget/forecast/words.ts';

const box = { width: 520, height: 232 };
const today = '2026-03-17';
const point = (date: string, freeCents: number, expected: boolean) => ({
  date,
  freeCents,
  expected,
});
const points = [
  point('2026-01-31', 5000_00, false),
  point('2026-02-28', 10_000_00, false),
  point('2026-06-30', 4000_00, true),
  point('2026-12-31', -9800_00, true),
];

describe('the chart of a forecast', () => {
  it('runs solid up to today and dashed from there', () => {
    const chart = forecastGeometry(
      { points, freeCents: 12_300_00, emptyOn: '2026-08-25', today },
      box,
    );
    expect(chart?.solid).toHaveLength(3);
    expect(chart?.solid.at(-1)).toEqual(chart?.dashed[0]);
    expect(chart?.today).toEqual(chart?.dashed[0]);
    expect(chart?.empty?.y).toBe(chart?.zeroY);
    expect(chart?.ticks.map(({ label }) => label)).toEqual([
      '−10.000',
      '−5.000',
      '0',
      '5.000',
      '10.000',
      '15.000',
    ]);
    expect(chart?.ticks.filter(({ zero }) => zero)).toHaveLength(1);
  });

  it('has no dashed part and no today once the end has passed', () => {
    const past = points.map((one) => ({ ...one, expected: false }));
    const chart = forecastGeometry(
      { points: past, freeCents: -9800_00, emptyOn: null, today: '2027-03-01' },
      box,
    );
    expect([chart?.dashed, chart?.today, chart?.empty]).toEqual([[], null, null]);
  });

  it('is not drawn of one point', () => {
    const one = { points: points.slice(0, 1), freeCents: 0, emptyOn: null, today };
    expect(forecastGeometry(one, box)).toBeNull();
  });

  it('keeps within its box, with few round lines, whatever the amounts', () => {
    const cents = fc.integer({ min: -100_000_000_00, max: 100_000_000_00 });
    fc.assert(
      fc.property(fc.array(cents, { minLength: 2, maxLength: 40 }), cents, (amounts, free) => {
        const chart = forecastGeometry(
          {
            points: amounts.map((freeCents, month) =>
              point(addMonths('2025-01-31', month), freeCents, month > 14),
            ),
            freeCents: free,
            emptyOn: null,
            today,
          },
          box,
        );
        const spots = [...(chart?.solid ?? []), ...(chart?.dashed ?? [])];
        for (const { x, y } of spots) {
          if (amounts.length <= 15) continue;
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(box.width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(box.height);
        }
        expect(chart?.ticks.length ?? 0).toBeLessThanOrEqual(8);
        expect(chart?.months.length ?? 0).toBeLessThanOrEqual(6);
      }),
    );
  });

  it('takes steps of 1, 2 or 5', () => {
    expect([
      roundStep(0, 100_00),
      roundStep(-9_800_00, 12_300_00),
      roundStep(0, 148_000_00),
    ]).toEqual([100_00, 5000_00, 50_000_00]);
  });
});

describe('the words of a forecast', () => {
  const outlook = {
    until: '2026-12-31',
    paceCents: 1500_00,
    paceMonths: 6,
    leftCents: -9800_00,
    carriedTo: null,
    emptyOn: '2026-08-25',
    repayCents: null,
    placesLeft: null,
  };

  it('say when the fund is empty, what is left, or what is missing to know it', () => {
    expect(headline(outlook, 12_300_00, today)).toBe(
      'In dit tempo is het fonds op rond 25-08-2026.',
    );
    const left = { ...outlook, leftCents: 4100_00, emptyOn: null };
    expect(headline(left, 12_300_00, today)).toContain('nog €\u00a04.100,00 over');
    expect(headline(left, 12_300_00, '2027-01-01')).toBe(
      'Op 31-12-2026 was er €\u00a04.100,00 over.',
    );
    expect(headline(outlook, -5_00, today)).toBe('Er is nu niets meer vrij in dit fonds.');
    expect(headline(outlook, null, today)).toContain('Het bedrag van dit fonds is onbekend');
    const endless = { ...left, until: null, leftCents: null };
    expect(headline(endless, 5_00, today)).toBe(
      'Vandaag is er €\u00a05,00 vrij. Dit fonds heeft geen einddatum, dus Trede kan niet vooruitkijken.',
    );
    expect(headline({ ...endless, emptyOn: '2027-05-24' }, 5_00, today)).toContain(
      'op rond 24-05-2027',
    );
    expect(headline({ ...left, leftCents: null }, 5_00, today)).toContain(
      'nog geen beschikking. Daarom',
    );
    expect(headline({ ...left, carriedTo: 2027 }, 0, today)).toBe(
      'Er is nu niets meer vrij: het geld ging mee naar 2027.',
    );
  });

  it('say how it is reckoned, and nothing where nothing is expected', () => {
    expect(method(outlook, 12_300_00, today)).toContain('€\u00a01.500,00 per maand');
    expect(method({ ...outlook, paceMonths: 1 }, 12_300_00, today)).toContain(
      'de laatste maand gemiddeld',
    );
    expect(method({ ...outlook, paceMonths: 0 }, 1, today)).toContain('nog geen maand');
    expect(method(outlook, 12_300_00, '2027-01-01')).toBeNull();
    expect(method(outlook, null, today)).toBeNull();
    expect(method({ ...outlook, until: null, emptyOn: null }, 1, today)).toBeNull();
    expect(method({ ...outlook, until: null }, 1, today)).not.toContain('tot en met');
    expect(method({ ...outlook, carriedTo: 2027 }, 1, today)).toContain('geld mee naar 2027');
  });

  it('say what must be paid back once, and what can still be bought', () => {
    const repay = { ...outlook, repayCents: 500_00, placesLeft: 1 };
    expect(remarks(repay, [], today)).toEqual([
      'Naar verwachting moet u op 31-12-2026 €\u00a0500,00 terugbetalen.',
      'Van wat vrij is kunt u nog ongeveer 1 traject inkopen, tegen de gewone prijs uit dit fonds.',
    ]);
    expect(remarks(repay, [{ kind: 'left' }], today)).toHaveLength(1);
    expect(remarks(repay, [{ kind: 'left' }], '2027-01-01')).toEqual([]);
    expect(remarks({ ...outlook, repayCents: 0 }, [], today)[0]).toContain(
      'niets terug te betalen',
    );
  });
});
