import { Spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useCallback, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { AppointmentDialog } from '../caseload/agenda/appointment-dialog.tsx';
import { ContactDialog } from '../caseload/contacts/contact-dialog.tsx';
import { useMayAsk } from '../lib/current-user.ts';
import { ariaShortcut, shortcutText } from '../lib/shortcuts.ts';
import { useShortcuts } from '../lib/use-shortcuts.ts';
import { SearchBox } from './search-box.tsx';
import { searchSpotlight, searchStore } from './search-store.ts';
import { texts } from './texts.ts';
import './search.css';

interface Opened {
  readonly dialog: 'contact' | 'appointment';
  readonly clientIds: readonly number[];
}

/**
 * The search in the top bar; Ctrl+K opens it from everywhere. Finds clients, trajectories, providers,
 * notes, acts and pages.
 */
export function Search() {
  const [query, setQuery] = useState('');
  const [opened, setOpened] = useState<Opened | null>(null);
  const [gone, setGone] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  // Open and in the field before the next key is handled: who types straight on loses no letter, and
  // none falls into a field behind it.
  const open = useCallback(() => {
    setGone(false);
    flushSync(searchSpotlight.open);
    field.current?.focus();
  }, []);
  useShortcuts({ search: open });
  const close = () => setOpened(null);
  const ofClients = useMayAsk()('caseload.search');
  return (
    <>
      <button
        type="button"
        className="t-search"
        aria-keyshortcuts={ariaShortcut('search')}
        onClick={open}
      >
        <IconSearch size={18} stroke={1.6} aria-hidden />
        <span className="t-search-long">{ofClients ? texts.search.open : texts.search.pages}</span>
        <span className="t-search-short">
          {ofClients ? texts.search.openShort : texts.search.pages}
        </span>
        <kbd aria-hidden>{shortcutText('search', ' ')}</kbd>
      </button>
      <Spotlight.Root
        store={searchStore}
        className="t-spotlight"
        title={ofClients ? texts.search.open : texts.search.pages}
        classNames={{ header: 't-spotlight-head' }}
        query={query}
        onQueryChange={setQuery}
        shortcut={null}
        returnFocus={!gone}
        scrollable
        maxHeight="min(560px, 76vh)"
        transitionProps={{ duration: 0 }}
        size={640}
        // At one place, whatever is found.
        centered={false}
        yOffset="10vh"
        overlayProps={{ backgroundOpacity: 0.35, blur: 0 }}
      >
        <SearchBox
          query={query}
          field={field}
          onQuery={setQuery}
          onGone={() => setGone(true)}
          onDialog={(dialog, clientIds) => setOpened({ dialog, clientIds })}
        />
      </Spotlight.Root>
      {opened?.dialog === 'contact' && (
        <ContactDialog clientIds={opened.clientIds} onClose={close} />
      )}
      {opened?.dialog === 'appointment' && (
        <AppointmentDialog clientIds={opened.clientIds} onClose={close} />
      )}
    </>
  );
}
