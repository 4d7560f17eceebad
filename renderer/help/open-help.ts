import { pageForPlaces } from '#shared/help/page-for.ts';
import { currentPlaces } from './current-place.ts';
import { showHelp } from './help-store.ts';

/** Opens the help on the page of where the user is; where there is none, on the contents. */
export async function openHelp(): Promise<void> {
  const places = currentPlaces();
  // The manual is read when somebody asks for it.
  const { allPages } = await import('#shared/help/all-pages.ts');
  const page = pageForPlaces(places, allPages);
  showHelp(page === null ? { kind: 'contents' } : { kind: 'page', id: page.id });
}

/** Opens the help on its contents. */
export const openManual = (): void => showHelp({ kind: 'contents' });
