import { useHotkeys } from '@mantine/hooks';
import { useEffect } from 'react';
import { Router, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { OpenTeam } from '#shared/team/schema.ts';
import { AppFrame } from '../ui/app-frame.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { AppNavigation } from './app-navigation.tsx';
import { Pages } from './pages.tsx';
import { SavedLine } from './saved-line.tsx';
import { Search } from './search.tsx';

export interface ShellProps {
  readonly team: OpenTeam;
  readonly onLock: () => void;
}

function Framed({ team, onLock }: ShellProps) {
  const [location] = useLocation();
  useHotkeys([['mod+L', onLock]], []);
  useEffect(() => {
    // A new page begins at its top, and with the keyboard too.
    window.scrollTo({ top: 0 });
    document.getElementById('inhoud')?.focus({ preventScroll: true });
  }, [location]);
  return (
    <AppFrame
      navigation={<AppNavigation team={team} onLock={onLock} />}
      search={<Search />}
      status={<SavedLine />}
    >
      <ErrorBoundary key={location}>
        <Pages />
      </ErrorBoundary>
    </AppFrame>
  );
}

/** The app around an open team file: navigation, top bar and the page of the address. */
export function Shell(props: ShellProps) {
  return (
    <Router hook={useHashLocation}>
      <Framed {...props} />
    </Router>
  );
}
