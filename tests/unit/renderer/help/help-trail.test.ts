import { describe, expect, it } from 'vitest';
import {
  canGo,
  follow,
  go,
  newTrail,
  search,
  shownBy,
} from '../../../../renderer/help/help-trail.ts';

const page = (id: string) => ({ kind: 'page', id }) as const;
const contents = { kind: 'contents' } as const;

describe('the way through the help', () => {
  it('goes back and ahead, and no further than there is', () => {
    const trail = follow(follow(newTrail(contents), page('a')), page('b'));
    expect(shownBy(trail)).toEqual(page('b'));
    expect(canGo(trail, 1)).toBe(false);
    const back = go(go(go(trail, -1), -1), -1);
    expect(shownBy(back)).toEqual(contents);
    expect(shownBy(go(back, 1))).toEqual(page('a'));
  });

  it('forgets what was ahead when somebody takes another way', () => {
    const trail = follow(go(follow(newTrail(contents), page('a')), -1), page('b'));
    expect(trail.views).toEqual([contents, page('b')]);
  });

  it('stays where it is when somebody asks for what is shown', () => {
    expect(follow(newTrail(page('a')), page('a')).views).toEqual([page('a')]);
  });

  it('takes a search for one step, however much is typed', () => {
    let trail = newTrail(page('a'));
    for (const query of ['f', 'fa', 'fac']) trail = search(trail, query);
    expect(trail.views).toEqual([page('a'), { kind: 'search', query: 'fac' }]);
    trail = follow(trail, page('b'));
    expect(shownBy(go(trail, -1))).toEqual({ kind: 'search', query: 'fac' });
  });

  it('comes back where it was when the field is emptied', () => {
    expect(shownBy(search(search(newTrail(page('a')), 'x'), ''))).toEqual(page('a'));
    expect(shownBy(search(newTrail({ kind: 'search', query: 'x' }), ''))).toEqual(contents);
    expect(search(newTrail(page('a')), '').views).toEqual([page('a')]);
  });
});
