import { describe, expect, it } from 'vitest';
import type { Obstacle } from '#shared/importing/schema.ts';
import { wayOut } from '../../../../renderer/importing/undo-way-out.ts';

const obstacle = (because: Obstacle['because']): Obstacle => ({
  clientId: null,
  clientName: null,
  importId: null,
  because,
  message: '',
});
const said = (...kinds: Obstacle['because'][]) => wayOut(kinds.map(obstacle)).join(' ');

describe('what can be done about what stands in the way', () => {
  it('is nothing once something lasts, whatever else there is', () => {
    expect(said('later-import', 'lasting')).toBe(
      'Deze import kan niet meer ongedaan worden gemaakt. Alles blijft staan.',
    );
  });

  it('is undoing a later import first, and putting back what can be put back', () => {
    expect(said('later-import')).toMatch(/^Maak eerst de latere import ongedaan\./);
    expect(said('later-import', 'repairable')).toMatch(/Daarna kan het wel\.$/);
    expect(said('repairable')).not.toMatch(/latere import/);
  });
});
