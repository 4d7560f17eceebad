import { renderToString } from 'react-dom/server';
import type { ChosenFile } from '#shared/team/schema.ts';
import { createQueryClient } from '../../lib/query-client.ts';
import { Root } from '../root.tsx';

/**
 * The window that asks for the password of a team file, as React draws it first: the same parts draw it, so that it
 * comes alive as it is. For the bundler.
 */
export function unlockMarkup(file: ChosenFile, nonce: string): string {
  return renderToString(
    <Root
      queryClient={createQueryClient()}
      begin={{ phase: 'locked', file }}
      first={new Promise(() => undefined)}
      nonce={() => nonce}
    />,
  );
}
