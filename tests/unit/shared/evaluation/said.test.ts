import { describe, expect, it } from 'vitest';
import {
  isSingular,
  isSurelyMore,
  saidAmount,
  saidCount,
  saidNumber,
} from '#shared/evaluation/said.ts';

describe('how a published figure is said', () => {
  it('is about so many when counts are rounded, and as it is when they are not', () => {
    expect(saidCount(75, 'personen', 'afronden')).toBe('ongeveer 75 personen');
    expect(saidCount(1_076, 'personen', 'verbergen')).toBe('1.076 personen');
    expect(saidCount(76, 'klanten', 'geen')).toBe('76 klanten');
    expect(saidNumber(75, 'afronden')).toBe('ongeveer 75');
    expect(saidNumber(76, 'verbergen')).toBe('76');
  });

  it('is nobody only when it is exactly 0', () => {
    expect(saidCount(0, 'personen', 'afronden', 'niemand')).toBe('minder dan 5 personen');
    expect(saidCount(0, 'personen', 'verbergen', 'niemand')).toBe('niemand');
    expect(saidCount(0, 'bijstandspartijen', 'geen')).toBe('geen bijstandspartijen');
    expect(isSingular(0, 'afronden')).toBe(false);
    expect(isSingular(0, 'geen')).toBe(true);
  });

  it('is more than another only when rounding cannot have turned them round', () => {
    expect(isSurelyMore(20, 15, 'afronden')).toBe(false);
    expect(isSurelyMore(20, 10, 'afronden')).toBe(true);
    expect(isSurelyMore(16, 15, 'verbergen')).toBe(true);
    expect(isSurelyMore(15, 15, 'geen')).toBe(false);
  });

  it('fits one, and says what is hidden', () => {
    expect(saidCount(1, 'bijstandspartijen', 'geen')).toBe('1 bijstandspartij');
    expect(saidCount(null, 'personen', 'verbergen')).toBe('verborgen');
  });

  it('is about so much for an amount in every report to share', () => {
    expect(saidAmount(111_000_00, 'verbergen')).toBe('ongeveer €\u00a0111.000');
    expect(saidAmount(111_000_00, 'afronden')).toBe('ongeveer €\u00a0111.000');
    expect(saidAmount(110_637_50, 'geen')).toBe('€\u00a0110.637,50');
  });
});
