import { useHotkeys } from '@mantine/hooks';
import { Spotlight, spotlight } from '@mantine/spotlight';
import {
  IconChartBar,
  IconCoinEuro,
  IconFileImport,
  IconSearch,
  IconUser,
  IconUsers,
} from '@tabler/icons-react';
import { useCallback, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { folded } from '#shared/kernel/text.ts';
import { goTo } from '../lib/navigate.ts';
import { paths } from '../lib/paths.ts';
import { useCall } from '../lib/use-call.ts';
import { findClients } from './search-results.ts';
import { texts } from './texts.ts';
import './search.css';

const pages = [
  { path: paths.caseload, label: texts.pages.caseload, icon: IconUsers },
  { path: paths.budget, label: texts.pages.budget, icon: IconCoinEuro },
  { path: paths.evaluation, label: texts.pages.evaluation, icon: IconChartBar },
  { path: paths.importing, label: texts.pages.importing, icon: IconFileImport },
] as const;

/** The search box in the top bar; Ctrl+K opens it from everywhere. Finds clients and pages. */
export function Search() {
  const [query, setQuery] = useState('');
  const field = useRef<HTMLInputElement>(null);
  // Open and in the field before the next key is handled: who types straight on loses no letter, and
  // none falls into a field behind it.
  const open = useCallback(() => {
    flushSync(spotlight.open);
    field.current?.focus();
  }, []);
  useHotkeys([['mod+K', open]], []);
  const clients = useCall('caseload.list', {});
  const foundClients = findClients(clients.data ?? [], query);
  const foundPages = pages.filter((page) => folded(page.label).includes(folded(query)));
  return (
    <>
      <button type="button" className="t-search" onClick={open}>
        <IconSearch size={18} stroke={1.6} aria-hidden />
        <span>{texts.search.open}</span>
        <kbd aria-hidden>{texts.search.key}</kbd>
      </button>
      <Spotlight.Root
        className="t-spotlight"
        title={texts.search.open}
        classNames={{ header: 't-spotlight-head' }}
        query={query}
        onQueryChange={setQuery}
        shortcut={null}
        transitionProps={{ duration: 0 }}
        size={560}
        overlayProps={{ backgroundOpacity: 0.35, blur: 0 }}
      >
        <Spotlight.Search
          ref={field}
          placeholder={texts.search.placeholder}
          aria-label={texts.search.placeholder}
          leftSection={<IconSearch size={18} stroke={1.6} aria-hidden />}
        />
        <Spotlight.ActionsList>
          {foundClients.length > 0 && (
            <Spotlight.ActionsGroup label={texts.search.clients}>
              {foundClients.map((client) => (
                <Spotlight.Action
                  key={client.id}
                  label={`${client.lastName}, ${client.firstName}`}
                  description={client.clientNumber}
                  leftSection={<IconUser size={18} stroke={1.6} aria-hidden />}
                  onClick={() => goTo(paths.client(client.id))}
                />
              ))}
            </Spotlight.ActionsGroup>
          )}
          {foundPages.length > 0 && (
            <Spotlight.ActionsGroup label={texts.search.pages}>
              {foundPages.map(({ path, label, icon: Sign }) => (
                <Spotlight.Action
                  key={path}
                  label={label}
                  leftSection={<Sign size={18} stroke={1.6} aria-hidden />}
                  onClick={() => goTo(path)}
                />
              ))}
            </Spotlight.ActionsGroup>
          )}
          {foundClients.length + foundPages.length === 0 && (
            <Spotlight.Empty>{texts.search.nothing(query)}</Spotlight.Empty>
          )}
        </Spotlight.ActionsList>
      </Spotlight.Root>
    </>
  );
}
