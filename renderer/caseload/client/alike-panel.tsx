import { formatDate } from '#shared/kernel/dates.ts';
import { href, paths } from '../../lib/paths.ts';
import { MessagePanel } from '../../ui/message-panel.tsx';
import type { AlikeClient } from './alike-clients.ts';
import { newClientTexts } from './new-client-texts.ts';

/** Who may be the same person as the one that is being added. It warns and never blocks. */
export function AlikePanel({ alike }: { readonly alike: readonly AlikeClient[] }) {
  const { alike: words } = newClientTexts;
  if (alike.length === 0) return null;
  return (
    <MessagePanel severity="warning" title={words.title}>
      <ul>
        {alike.map(({ id, firstName, lastName, clientNumber, birthDate }) => (
          <li key={id}>
            <a href={href(paths.client(id))}>
              {words.line(
                `${firstName} ${lastName}`,
                clientNumber,
                birthDate === null ? null : formatDate(birthDate),
              )}
            </a>
          </li>
        ))}
      </ul>
      <p>{words.rest}</p>
    </MessagePanel>
  );
}
