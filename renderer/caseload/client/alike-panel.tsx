import { formatDate } from '#shared/kernel/dates.ts';
import { fullName } from '#shared/kernel/person-name.ts';
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
        {alike.map((client) => (
          <li key={client.id}>
            <a href={href(paths.client(client.id))}>
              {words.line(
                fullName(client),
                client.clientNumber,
                client.birthDate === null ? null : formatDate(client.birthDate),
              )}
            </a>
          </li>
        ))}
      </ul>
      <p>{words.rest}</p>
    </MessagePanel>
  );
}
