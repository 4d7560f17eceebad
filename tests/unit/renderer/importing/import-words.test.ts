import { describe, expect, it } from 'vitest';
import { noCounts } from '#shared/importing/counts.ts';
import {
  broughtIn,
  cutAtClient,
  formatMoment,
  goingWords,
} from '../../../../renderer/importing/import-words.ts';

describe('when an import was', () => {
  it('is a day alone for one of before the log kept the time', () => {
    expect(formatMoment('2026-03-12')).toBe('12-03-2026');
  });

  it('is a time on the clock of this computer', () => {
    const moment = new Date(2026, 2, 12, 9, 5);
    expect(formatMoment(moment.toISOString())).toBe('12-03-2026, 09:05');
  });
});

describe('what an import brought', () => {
  it('leaves out what there was none of', () => {
    const counts = { ...noCounts(), clients: 1, trajectories: 1_204, changedValues: 2 };
    expect(broughtIn(counts, 9)).toBe('1 klant, 1.204 trajecten, 2 gegevens gewijzigd');
  });

  it('is said in full when it is undone', () => {
    const none = { clients: 0, trajectories: 0, outflows: 0, invoices: 0, contacts: 0 };
    const removes = { ...none, measurements: 2, households: 1, orders: 0, names: 3, otherFacts: 4 };
    expect(goingWords({ ...removes, restoredValues: 0 })).toEqual([
      '2 metingen',
      '1 bijstandspartij',
      '3 namen in de catalogus en het budget',
      '4 andere gegevens van klanten',
    ]);
  });

  it('is nothing, or not known', () => {
    expect(broughtIn(noCounts(), 9)).toBe('niets nieuws');
    expect(broughtIn(null, 9)).toBe('9 rijen');
  });
});

describe('the client in a sentence', () => {
  it('is cut out, so that the number can be a link', () => {
    expect(cutAtClient('Klant 12 A: na deze import is een order geplaatst.')).toEqual({
      before: 'Klant ',
      number: '12 A',
      after: ': na deze import is een order geplaatst.',
    });
    expect(cutAtClient('Bij klant 203402 is een order gemaakt.')?.number).toBe('203402');
  });

  it('is none where no client is named', () => {
    expect(cutAtClient('Na deze import is een fonds veranderd.')).toBeNull();
  });
});
