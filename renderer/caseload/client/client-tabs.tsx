import { formatCount } from '#shared/kernel/text.ts';
import type { Dossier } from '#shared/caseload/dossier.ts';
import type { ClientDetail } from '#shared/caseload/schema.ts';
import { clientTabs, href, paths, type ClientTab } from '../../lib/paths.ts';
import { clientTexts } from './texts.ts';

export interface ClientTabsProps {
  readonly client: ClientDetail;
  readonly dossier: Dossier;
  readonly current: ClientTab;
}

/** The parts of the page: each has an address of its own, so that others can point at it. */
export function ClientTabs({ client, dossier, current }: ClientTabsProps) {
  const counts: Partial<Record<ClientTab, number>> = {
    trajecten: client.trajectories.length,
    contacten: dossier.contacts.length,
    documenten: dossier.documents.length,
  };
  return (
    <nav aria-label={clientTexts.parts}>
      <ul className="c-tabs">
        {clientTabs.map((tab) => {
          const count = counts[tab];
          return (
            <li key={tab}>
              <a
                className="c-tab"
                href={href(paths.clientTab(client.id, tab))}
                aria-current={tab === current ? 'page' : undefined}
              >
                {clientTexts.tabs[tab]}
                {count !== undefined && <span className="t-figures"> {formatCount(count)}</span>}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
