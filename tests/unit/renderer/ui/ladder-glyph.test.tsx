import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ladderSteps } from '#shared/caseload/schema.ts';
import {
  glyphHeight,
  glyphWidth,
  ladderChange,
  ladderText,
  treads,
} from '../../../../renderer/ui/ladder-geometry.ts';
import { LadderGlyph } from '../../../../renderer/ui/ladder-glyph.tsx';

describe('the staircase', () => {
  it('is 41 x 17 in a list and 29 x 17 when small', () => {
    expect([glyphWidth(6), glyphWidth(4), glyphHeight]).toEqual([41, 29, 17]);
  });

  it('rises by 2 px a tread from 5 px, 1 px apart, and stands on the ground', () => {
    const drawn = treads(1, 1, 6);
    expect(drawn.map((tread) => tread.height)).toEqual([5, 7, 9, 11, 13, 15]);
    expect(drawn.map((tread) => tread.x)).toEqual([0, 7, 14, 21, 28, 35]);
    expect(drawn.every((tread) => tread.y + tread.height === glyphHeight)).toBe(true);
  });

  it('leaves room for the cap of 2 px on the highest tread', () => {
    expect(treads(null, 6, 6).at(-1)?.y).toBe(2);
  });

  it('tells reached, climbed, lost and open apart', () => {
    const states = (start: 1 | 2 | 4 | null, now: 1 | 2 | 4 | null) =>
      treads(start, now, 6).map((tread) => tread.state);
    expect(states(1, 4)).toEqual(['reached', 'climbed', 'climbed', 'climbed', 'open', 'open']);
    expect(states(4, 2)).toEqual(['reached', 'reached', 'lost', 'lost', 'open', 'open']);
    expect(states(null, 2)).toEqual(['reached', 'reached', 'open', 'open', 'open', 'open']);
    expect(states(2, null)).toEqual(['open', 'open', 'open', 'open', 'open', 'open']);
  });

  it('has somebody standing on exactly the step of now', () => {
    for (const now of ladderSteps) {
      const standing = treads(3, now, 4).filter((tread) => tread.standing);
      expect(standing.map((tread) => tread.step)).toEqual([now]);
    }
  });

  it('says in words what it shows', () => {
    expect(ladderText(1, 4)).toBe('trede 4 van 6, 3 hoger dan bij de start');
    expect(ladderText(2, 1)).toBe('trede 1 van 6, 1 lager dan bij de start');
    expect(ladderText(3, 3)).toBe('trede 3 van 6, gelijk aan de start');
    expect(ladderText(null, 5)).toBe('trede 5 van 6');
    expect(ladderText(2, null)).toBe('trede nog niet gemeten');
  });

  it('shows the change with an arrow, and nothing when there is none', () => {
    expect([ladderChange(1, 4), ladderChange(2, 1), ladderChange(2, 2)]).toEqual([
      '↑ 3',
      '↓ 1',
      '',
    ]);
  });

  it('carries its words as text alternative', () => {
    const markup = renderToStaticMarkup(
      <LadderGlyph start={1} now={4} size="small" whose="Samir" />,
    );
    expect(markup).toContain('role="img"');
    expect(markup).toContain('aria-label="Samir: trede 4 van 6, 3 hoger dan bij de start"');
    expect(markup).toContain('width="29"');
  });
});
