import { describe, expect, it } from 'vitest';
import type { HelpPage } from '#shared/help/page.ts';
import { pageForPlaces, placesOfPath } from '#shared/help/page-for.ts';
import type { HelpPlace } from '#shared/help/places.ts';

const page = (id: string, at: readonly HelpPlace[]): HelpPage => ({
  id,
  title: id,
  group: 'klanten',
  words: [],
  blocks: [],
  see: [],
  at,
});

describe('from where help is asked', () => {
  it.each([
    ['/klanten', ['/klanten']],
    ['/klanten/12', ['/klanten/:id', '/klanten']],
    ['/klanten/nieuw', ['/klanten/nieuw', '/klanten']],
    ['/klanten/12/plan', ['/klanten/:id/plan', '/klanten/:id', '/klanten']],
    ['/klanten/12/inkopen/7', ['/klanten/:id/inkopen', '/klanten/:id', '/klanten']],
    ['/evaluatie/samenstellen/nieuw', ['/evaluatie/samenstellen/:from', '/evaluatie']],
    ['/bestaat-niet', []],
    ['/', []],
  ])('%s is seen as %j', (path, places) => {
    expect(placesOfPath(path)).toEqual(places);
  });

  it('opens the page of the nearest place that has one', () => {
    const pages = [page('lijst', ['/klanten']), page('plan', ['/klanten/:id/plan'])];
    expect(pageForPlaces(placesOfPath('/klanten/12/plan'), pages)?.id).toBe('plan');
    expect(pageForPlaces(placesOfPath('/klanten/12/werk'), pages)?.id).toBe('lijst');
    expect(pageForPlaces(['dialoog/contact', '/klanten'], pages)?.id).toBe('lijst');
    expect(pageForPlaces(placesOfPath('/budget'), pages)).toBeNull();
  });
});
