import { placesOfPath } from '#shared/help/page-for.ts';
import { helpPlaces, type HelpPlace } from '#shared/help/places.ts';

const isPlace = (text: string): text is HelpPlace =>
  (helpPlaces as readonly string[]).includes(text);

/**
 * From where help is asked, the nearest first: the dialog on top, the screen without an address, and the page
 * behind them with the pages above it.
 */
export function currentPlaces(): HelpPlace[] {
  const marked = [...document.querySelectorAll('[data-help-place]')]
    .map((element) => element.getAttribute('data-help-place') ?? '')
    .filter(isPlace)
    .reverse();
  // A locked window keeps the address of the page that was open.
  const hasPage = document.getElementById('inhoud') !== null;
  return [...marked, ...(hasPage ? placesOfPath(window.location.hash.replace(/^#/, '')) : [])];
}
