import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { Suspense, useCallback, useEffect, useRef, useState } from 'react';
import type { ChosenFile, OpenTeam } from '#shared/team/schema.ts';
import { isImportUnderWay } from '../importing/import-work.ts';
import { leaveListToRead } from '../importing/list-to-read.ts';
import { mayAsk } from '../lib/current-user.ts';
import { goTo } from '../lib/navigate.ts';
import { paths } from '../lib/paths.ts';
import { hasUnsavedInput } from '../ui/form-layout.tsx';
import { DropZone } from './drop/drop-zone.tsx';
import type { DropMoment } from './drop/judge-drop.ts';
import { texts as dropTexts } from './drop/texts.ts';
import { call, messageOf } from '../lib/call.ts';
import { isChanging } from '../lib/changing.ts';
import { forgetDrafts, holdsDrafts, writeDrafts, writeHeldDrafts } from '../lib/drafts.ts';
import { putViews, takeViews, type Views } from '../lib/past-lock.ts';
import { onFileClosed } from '../lib/query-client.ts';
import { forgetSaved } from '../lib/saved.ts';
import { rememberFile } from '../team/remember-file.ts';
import { Unlock } from '../team/unlock.tsx';
import { LoadingLine } from '../ui/loading-line.tsx';
import { clearToasts, showNotice } from '../ui/toast.tsx';
import { inputAtRisk } from './locking/input-at-risk.ts';
import { draftPatience, type LockWhy } from './locking/lock-why.ts';
import { openPageDoors } from './locking/page-lock.ts';
import { texts as lockTexts } from './locking/texts.ts';
import { leaveLastPage, isSameSeat } from './locking/last-seat.ts';
import { whyText } from './locking/why-text.ts';
import { searchSpotlight } from './search-store.ts';
import type { Session } from './current-session.ts';
import { useSession } from './session.ts';
import { LateFirstRun, LateShell, readShellAhead } from './late-screens.ts';
import { texts } from './texts.ts';

export interface AppProps {
  readonly queryClient: QueryClient;
  /** What is known of the session when the window is drawn. */
  readonly begin: Session;
  /** Asked before anything is drawn. */
  readonly first: Promise<Session>;
}

/** The gate: no file → first run, a file → its password, open → the app. */
export function App({ queryClient, begin, first }: AppProps) {
  const [session, actions] = useSession(begin, first);
  const { locking, refresh } = actions;

  // What was read from the file leaves the screen and the window's memory.
  // How lists are set, without names, stays for who opens the file again.
  const views = useRef<Views>(new Map());
  const forget = useCallback(() => {
    locking();
    views.current = new Map([...views.current, ...takeViews(queryClient)]);
    queryClient.clear();
    searchSpotlight.close();
    clearToasts();
    forgetSaved();
    document.title = texts.title;
  }, [queryClient, locking]);

  const close = useCallback(() => {
    forget();
    refresh();
  }, [forget, refresh]);

  const { phase } = session;
  useEffect(() => (phase === 'starting' ? undefined : readShellAhead()), [phase]);

  const isOpen = phase === 'open';
  useEffect(
    () => (isOpen ? onFileClosed(queryClient, close) : undefined),
    [isOpen, queryClient, close],
  );

  // Why it is locked, and who had it open: the page of another user is nobody else's business.
  const [note, setNote] = useState<string | null>(null);
  const seat = useRef<OpenTeam | null>(null);
  useEffect(() => {
    if (session.phase === 'open') seat.current = session.team;
  }, [session]);

  // Closing the file may take seconds, and what was still under way may then have something to tell: so
  // the window forgets before it and after it.
  const lock = (why: LockWhy): Promise<void> => {
    const underWay = {
      importing: isImportUnderWay(queryClient),
      storing: isChanging(queryClient),
      gone: inputAtRisk() === 'unsaved',
    };
    setNote(whyText(why, { ...underWay, held: false }));
    // What is being typed is sent first, while the forms are still there.
    const written = writeDrafts(draftPatience[why.kind]).then(() => {
      if (holdsDrafts()) setNote(whyText(why, { ...underWay, held: true }));
    });
    forget();
    const sleeps = why.kind === 'suspend';
    return written.then(() => call('desktop.lock', { sleeps })).then(close, close);
  };

  const discard = () => {
    setNote(null);
    leaveLastPage();
    forget();
    forgetDrafts();
    call('desktop.discardPractice', {}).then(close, (error: unknown) => {
      setNote(messageOf(error));
      close();
    });
  };

  const opened = (team: OpenTeam) => {
    if (seat.current !== null && isSameSeat(seat.current, team)) {
      putViews(queryClient, views.current);
      void writeHeldDrafts().then((kept) => {
        if (kept) showNotice(lockTexts.heldKept);
      });
    } else {
      forgetDrafts();
      if (seat.current !== null) leaveLastPage();
    }
    views.current = new Map();
    setNote(null);
    actions.opened(team);
  };

  const chosen = (file: ChosenFile) => {
    setNote(null);
    actions.chosen(file);
  };

  // Who threw the file to practise with away, is asked the password of their own.
  const startOver = () => {
    if (session.phase !== 'locked' || !session.file.practice) return actions.startOver();
    call('desktop.status', {}).then(({ lastFile }) => {
      if (lastFile === null || lastFile.practice) actions.startOver();
      else chosen(lastFile);
    }, actions.startOver);
  };

  /** Whether its password is asked next: now, or once the open file is locked. */
  const showFile = async (file: ChosenFile): Promise<boolean> => {
    const { phase } = session;
    if (phase === 'open') {
      showNotice(lockTexts.otherFile(file.name));
      return true;
    }
    // While a new file is being made its recovery code is on screen.
    const isFree =
      phase === 'locked' || (phase === 'first-run' && (await call('team.status', {})) === null);
    if (isFree) chosen(file);
    else showNotice(dropTexts.busy);
    return isFree;
  };
  const takeTeamFile = (file: ChosenFile) => {
    const remember = async () => {
      if (!(await showFile(file))) return;
      const { name } = await call('desktop.lastUser', { file: file.ref });
      rememberFile(file, name);
    };
    // As where it cannot be remembered: the next time the user chooses it again.
    remember().catch(() => undefined);
  };

  useEffect(() =>
    openPageDoors({
      lock: async (kind) => {
        if (session.phase === 'open')
          return lock(kind === 'idle' ? { kind, minutes: null } : { kind });
        // While a new file is being made its recovery code is on screen: that goes too.
        if (session.phase !== 'first-run' || (await call('team.status', {})) === null) return;
        await lock(kind === 'idle' ? { kind, minutes: null } : { kind });
      },
      showFile: (file) => void showFile(file),
    }),
  );

  const importList = (file: ChosenFile) => {
    leaveListToRead(queryClient, file);
    goTo(paths.importing);
  };

  const waiting = <LoadingLine>{texts.starting}</LoadingLine>;
  const screen = () => {
    switch (session.phase) {
      case 'starting':
        return waiting;
      case 'locking':
        return <LoadingLine>{texts.locking}</LoadingLine>;
      case 'first-run':
        return (
          <Suspense fallback={waiting}>
            <LateFirstRun onOpened={opened} onFileChosen={chosen} />
          </Suspense>
        );
      case 'locked':
        return (
          <Unlock
            key={session.file.ref}
            file={session.file}
            note={note}
            onOpened={opened}
            onFileChosen={chosen}
            onStartOver={startOver}
          />
        );
      case 'open':
        return (
          <QueryClientProvider client={queryClient}>
            <Suspense fallback={waiting}>
              <LateShell team={session.team} onLock={(why) => void lock(why)} onDiscard={discard} />
            </Suspense>
          </QueryClientProvider>
        );
    }
  };

  return (
    <>
      {screen()}
      <DropZone
        isOpen={isOpen}
        moment={() => dropMoment(session, queryClient)}
        onList={importList}
        onTeamFile={takeTeamFile}
      />
    </>
  );
}

/** What the window is at, for a file that is let go above it. */
function dropMoment(session: Session, memory: QueryClient): DropMoment {
  const { phase } = session;
  return {
    phase: phase === 'starting' || phase === 'locking' ? 'elsewhere' : phase,
    mayImport: phase === 'open' && mayAsk('importing.read', session.team.user.roles),
    importing: isImportUnderWay(memory),
    unsaved: hasUnsavedInput(),
  };
}
