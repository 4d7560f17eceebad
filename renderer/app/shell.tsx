import '#shared/kernel/validation.ts';
import { useEffect, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Router, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { OpenTeam } from '#shared/team/schema.ts';
import { QuickNote } from '../caseload/contacts/quick-note.tsx';
import { LogWarning } from '../team/log/log-warning.tsx';
import { AppFrame } from '../ui/app-frame.tsx';
import { Confirm } from '../ui/confirm.tsx';
import { UndoHotkey } from '../ui/undo-hotkey.tsx';
import { onLockAsked } from '../lib/ask-lock.ts';
import { BackupNotice } from '../team/backups/backup-notice.tsx';
import { CurrentUserContext, mayAsk } from '../lib/current-user.ts';
import { NoChangesContext } from '../lib/no-changes.ts';
import { queryOf } from '../lib/query-of.ts';
import { useShortcuts } from '../lib/use-shortcuts.ts';
import { useDay } from '../lib/use-day.ts';
import { useImportUnderWay } from '../importing/import-under-way.ts';
import { CodeBanner } from '../team/getting-started/code-banner.tsx';
import { PracticeBanner } from '../team/practice/practice-banner.tsx';
import { SharingBanner } from '../team/sharing/sharing-banner.tsx';
import { whyNoChanges } from '../team/sharing/why-no-changes.ts';
import { useSharing } from '../team/sharing/use-sharing.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { AppNavigation } from './app-navigation.tsx';
import { AutoLock } from './locking/auto-lock.tsx';
import { inputAtRisk } from './locking/input-at-risk.ts';
import { HelpMenu } from './help-menu.tsx';
import type { LockWhy } from './locking/lock-why.ts';
import { texts as lockTexts } from './locking/texts.ts';
import { useCopiedByHand } from './copied-by-hand.ts';
import { Pages } from './pages.tsx';
import { SavedLine } from './saved-line.tsx';
import { usePageShortcuts } from './shortcuts/page-shortcuts.ts';
import { ShortcutsList } from './shortcuts/shortcuts-list.tsx';
import { searchStore } from './search-store.ts';
import { Search } from './search.tsx';
import { texts } from './texts.ts';
import '../ui/all-styles.ts';

export interface ShellProps {
  readonly team: OpenTeam;
  readonly onLock: (why: LockWhy) => void;
  /** Throws the file to practise with away. */
  readonly onDiscard: () => void;
}

function Framed({ team: first, onLock, onDiscard }: ShellProps) {
  // A coordinator may change the name or the roles of who has the file open, also their own.
  const team = useQuery({ ...queryOf('team.status', {}), initialData: first }).data ?? first;
  const { user } = team;
  const isPractice = team.practice === true;
  const sharing = useSharing();
  const works = sharing.state === 'working';
  const lockNow = () => onLock({ kind: 'asked' });
  const [location] = useLocation();
  /** What is said while it asks whether to lock; `null`: it does not ask. */
  const [asking, setAsking] = useState<string | null>(null);
  const importing = useImportUnderWay();
  useDay();
  // Asked once: who is in a hurry presses it again.
  const lock = () => {
    const risk = inputAtRisk(sharing.state === 'lost');
    if (asking !== null || (!importing && risk === null)) lockNow();
    else if (importing) setAsking(texts.lockUnsaved.importing);
    else setAsking(risk === 'held' ? lockTexts.held : texts.lockUnsaved.line);
  };
  useShortcuts({ lock });
  const isShutOut = sharing.state === 'out';
  useEffect(() => {
    if (isShutOut) onLock({ kind: 'new-key' });
  }, [isShutOut, onLock]);
  useEffect(() => onLockAsked(() => onLock({ kind: 'asked' })), [onLock]);
  useEffect(() => {
    // A new page begins at its top, and with the keyboard too, but not while somebody already searches.
    window.scrollTo({ top: 0 });
    if (searchStore.getState().opened) return;
    document.getElementById('inhoud')?.focus({ preventScroll: true });
  }, [location]);
  const frame = (
    <AppFrame
      navigation={<AppNavigation team={team} onLock={lock} />}
      search={<Search />}
      notice={
        <>
          {isPractice && <PracticeBanner onDiscard={onDiscard} />}
          <SharingBanner sharing={sharing} />
          {works && !isPractice && <CodeBanner teamName={team.teamName} />}
        </>
      }
      status={
        <>
          {works && !isPractice && <BackupNotice roles={team.user.roles} />}
          {works && <SavedLine />}
          {mayAsk('caseload.addContact', user.roles) && <QuickNote />}
          <HelpMenu />
        </>
      }
    >
      <ErrorBoundary key={location}>
        <Pages />
      </ErrorBoundary>
      {works && <LogWarning team={team} />}
      <AutoLock onLock={onLock} />
      <UndoHotkey />
      <AppShortcuts />
      <Confirm
        dialogName="lock-unsaved"
        onlyReads
        opened={asking !== null}
        title={texts.lockUnsaved.title}
        confirmLabel={texts.lock}
        onConfirm={lockNow}
        onCancel={() => setAsking(null)}
      >
        {asking}
      </Confirm>
    </AppFrame>
  );
  return (
    <CurrentUserContext.Provider value={user}>
      <NoChangesContext.Provider value={whyNoChanges(sharing)}>{frame}</NoChangesContext.Provider>
    </CurrentUserContext.Provider>
  );
}

/** What is listened to while a file is open. The roles of who has it open are known only inside the app. */
function AppShortcuts() {
  usePageShortcuts();
  useCopiedByHand();
  return <ShortcutsList />;
}

/** The app around an open team file: navigation, top bar and the page of the address. */
export function Shell(props: ShellProps) {
  return (
    <Router hook={useHashLocation}>
      <Framed {...props} />
    </Router>
  );
}
