import type { HelpPage } from './page.ts';
import { helpPlaces, type HelpPlace } from './places.ts';

const isPlace = (text: string): text is HelpPlace =>
  (helpPlaces as readonly string[]).includes(text);

const partsOf = (path: string): readonly string[] => path.split('/').filter((part) => part !== '');

/** '/klanten/:id' fits '/klanten/12'. What is written out fits before a letter that takes anything. */
function placeAt(parts: readonly string[]): HelpPlace | undefined {
  const exact = `/${parts.join('/')}`;
  if (isPlace(exact)) return exact;
  return helpPlaces.find((place) => {
    const pattern = place.startsWith('/') ? partsOf(place) : [];
    return (
      pattern.length === parts.length &&
      pattern.every((part, index) => part.startsWith(':') || part === parts[index])
    );
  });
}

/** The places of an address of the app: its own, that of the page above it, and so on. */
export function placesOfPath(path: string): HelpPlace[] {
  const parts = partsOf(path);
  return parts
    .map((_part, index) => placeAt(parts.slice(0, parts.length - index)))
    .filter((place) => place !== undefined);
}

/** The page that F1 opens: of the first place that has one. `null`: none of them has. */
export function pageForPlaces(
  places: readonly HelpPlace[],
  pages: readonly HelpPage[],
): HelpPage | null {
  for (const place of places) {
    const page = pages.find(({ at }) => at?.includes(place) ?? false);
    if (page !== undefined) return page;
  }
  return null;
}
