import { Anchor } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import type { ChosenFile, OpenTeam } from '#shared/team/schema.ts';
import { call, messageOf } from '../lib/call.ts';
import { LoadingLine } from '../ui/loading-line.tsx';
import { MessagePanel } from '../ui/message-panel.tsx';
import { StairScreen } from '../ui/stair-screen.tsx';
import { showNotice } from '../ui/toast.tsx';
import { DiscardLink, PracticePassword } from './practice/practice-unlock.tsx';
import { rememberFile } from './remember-file.ts';
import { SafeFoot } from './safe-foot.tsx';
import { SyncedWarning } from './sharing/synced-warning.tsx';
import { texts } from './texts.ts';
import { UnlockForm } from './unlock-form.tsx';
import { useWhoOpens } from './use-who-opens.ts';
import './team.css';

// Few come here, and everybody waits for the screen that leads to it.
const RestoreScreen = lazy(() =>
  import('./backups/restore-screen.tsx').then((found) => ({ default: found.RestoreScreen })),
);
const AwayPanel = lazy(() =>
  import('./away-panel.tsx').then((found) => ({ default: found.AwayPanel })),
);
const Recover = lazy(() => import('./recover.tsx').then((found) => ({ default: found.Recover })));

export interface UnlockProps {
  readonly file: ChosenFile;
  /** Why Trede locked by itself; `null`: it did not. */
  readonly note: string | null;
  readonly onOpened: (team: OpenTeam, file: ChosenFile) => void;
  readonly onFileChosen: (file: ChosenFile) => void;
  /** To the welcome screen, where a new file can be made. */
  readonly onStartOver: () => void;
}

/** Asks who opens the team file, with the password; leads to the recovery code and to another file. */
export function Unlock({ file, note, onOpened, onFileChosen, onStartOver }: UnlockProps) {
  const [forgotten, setForgotten] = useState(false);
  const [restoring, setRestoring] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const who = useWhoOpens(file);
  const isPractice = file.practice === true;

  const opened = ({ renewedTo, ...team }: OpenTeam & { readonly renewedTo?: string }) => {
    onOpened(team, file);
    if (renewedTo !== undefined) showNotice(texts.renewed(renewedTo));
    rememberFile(file, who.asksName ? team.user.name : null);
  };

  const chooseOther = () => {
    call('desktop.chooseTeamFile', {}).then(
      (other) => {
        if (other === null) return;
        setProblem(null);
        onFileChosen(other);
      },
      (error: unknown) => setProblem(messageOf(error)),
    );
  };

  if (restoring) {
    return (
      <Suspense fallback={null}>
        <RestoreScreen file={file} onBack={() => setRestoring(false)} onFileChosen={onFileChosen} />
      </Suspense>
    );
  }
  if (forgotten && !who.isKnown) return <LoadingLine>{texts.recover.looking}</LoadingLine>;
  if (forgotten) {
    return (
      <Suspense fallback={null}>
        <Recover
          file={file}
          asksName={who.asksName}
          known={who.known}
          onBack={() => setForgotten(false)}
          onOpened={(team) => {
            opened(team);
            showNotice(texts.recover.done);
          }}
        />
      </Suspense>
    );
  }
  return (
    <StairScreen
      help="scherm/ontgrendelen"
      title={texts.unlock.title}
      line={texts.unlock.where(file.name, file.folder)}
      foot={<SafeFoot />}
    >
      {note !== null && <p role="status">{note}</p>}
      {problem !== null && <MessagePanel severity="error">{problem}</MessagePanel>}
      {who.away !== null && (
        <Suspense fallback={null}>
          <AwayPanel away={who.away} lookAgain={who.lookAgain} />
        </Suspense>
      )}
      <SyncedWarning file={file} />
      {isPractice && <PracticePassword />}
      <UnlockForm file={file} who={who} onOpened={opened} />
      <div className="t-links">
        {isPractice ? (
          <DiscardLink onDiscarded={onStartOver} onProblem={setProblem} />
        ) : (
          <Anchor component="button" type="button" fz={14} onClick={() => setForgotten(true)}>
            {texts.unlock.forgotten}
          </Anchor>
        )}
        <Anchor component="button" type="button" fz={14} onClick={chooseOther}>
          {texts.unlock.other}
        </Anchor>
        <Anchor component="button" type="button" fz={14} onClick={onStartOver}>
          {texts.unlock.create}
        </Anchor>
        <Anchor component="button" type="button" fz={14} onClick={() => setRestoring(true)}>
          {texts.restore}
        </Anchor>
      </div>
    </StairScreen>
  );
}
