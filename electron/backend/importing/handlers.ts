import { documentHandlers } from './document-handlers.ts';
import { listHandlers } from './list-handlers.ts';
import { storingHandlers } from './storing-handlers.ts';

/** The calls with which a list becomes part of the team file, and with which that is taken back. */
export const importingHandlers = { ...listHandlers, ...storingHandlers, ...documentHandlers };
