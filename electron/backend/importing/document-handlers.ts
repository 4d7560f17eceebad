import type { HandlersOf } from '../handler.ts';

/** The call that makes lists that leave the app as a file. */
export const documentHandlers: HandlersOf<'importing.document'> = {
  'importing.document': () => {
    throw new Error('not made yet');
  },
};
