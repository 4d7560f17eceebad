import { describe, expect, it } from 'vitest';
import { allPages } from '#shared/help/all-pages.ts';
import { pageForPlaces, placesOfPath } from '#shared/help/page-for.ts';
import { dialogPlaces, pagePlaces, screenPlaces } from '#shared/help/places.ts';
import {
  clientTabs,
  newOrderKinds,
  paths,
  purchasingTabs,
} from '../../../../renderer/lib/paths.ts';

const still = Object.entries(paths).flatMap(([name, path]) =>
  typeof path === 'string' ? [[name, [path]] as const] : [],
);

/** Addresses of every page of the app. */
const made: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(still),
  client: [paths.client(12)],
  clientTab: clientTabs.map((tab) => paths.clientTab(12, tab)),
  buy: [paths.buy(12)],
  buyRequest: [paths.buyRequest(12, 3)],
  purchasingTab: purchasingTabs.map((tab) => paths.purchasingTab(tab)),
  order: [paths.order(4)],
  newOrder: newOrderKinds.map((kind) => paths.newOrder(kind)),
  composeReport: [paths.composeReport('nieuw')],
  logOfClient: [paths.logOfClient(12)],
  insight: [paths.insight(12)],
};

describe('the places where F1 asks from', () => {
  it.each(Object.entries(made))('knows every address of %s', (_name, addresses) => {
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) expect(placesOfPath(address), address).not.toEqual([]);
  });

  it.each(Object.entries(made))(
    'has a page of the manual for every address of %s',
    (_name, all) => {
      for (const address of all) {
        expect(pageForPlaces(placesOfPath(address), allPages), address).not.toBeNull();
      }
    },
  );

  it.each([...screenPlaces, ...dialogPlaces])('has a page of the manual for %s', (place) => {
    expect(pageForPlaces([place], allPages)).not.toBeNull();
  });

  it('leaves no page of the app out', () => {
    expect(Object.keys(made).sort()).toEqual(Object.keys(paths).sort());
  });

  it('names no page that the app does not have', () => {
    const reached = new Set(
      Object.values(made).flatMap((all) => all.map((at) => placesOfPath(at)[0])),
    );
    expect(pagePlaces.filter((place) => !reached.has(place))).toEqual([]);
  });
});
