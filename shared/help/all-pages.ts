import type { HelpPage } from './page.ts';
import { beginningPages } from './pages/beginning.ts';
import { clientPages } from './pages/clients.ts';

/** The whole manual, in the order of its contents. */
export const allPages: readonly HelpPage[] = [...beginningPages, ...clientPages];
