import { Anchor, Button } from '@mantine/core';
import { IconFilePlus, IconFolderOpen } from '@tabler/icons-react';
import { useState } from 'react';
import type { ChosenFile, OpenTeam } from '#shared/team/schema.ts';
import { call, messageOf } from '../lib/call.ts';
import { MessagePanel } from '../ui/message-panel.tsx';
import { StairScreen } from '../ui/stair-screen.tsx';
import { RestoreScreen } from './backups/restore-screen.tsx';
import { PracticeWay } from './practice/practice-way.tsx';
import { SafeFoot } from './safe-foot.tsx';
import { texts } from './texts.ts';
import './team.css';

export interface WelcomeProps {
  readonly onCreate: () => void;
  readonly onFileChosen: (file: ChosenFile) => void;
  /** A file to practise with was made and is open. */
  readonly onOpened: (team: OpenTeam, file: ChosenFile) => void;
}

/** The first screen of all: make a team file, or open the one that a colleague made. */
export function Welcome({ onCreate, onFileChosen, onOpened }: WelcomeProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const [restoring, setRestoring] = useState(false);
  const choose = () => {
    call('desktop.chooseTeamFile', {}).then(
      (file) => {
        if (file !== null) onFileChosen(file);
      },
      (error: unknown) => setProblem(messageOf(error)),
    );
  };
  if (restoring) {
    return (
      <RestoreScreen file={null} onBack={() => setRestoring(false)} onFileChosen={onFileChosen} />
    );
  }
  return (
    <StairScreen
      help="scherm/welkom"
      title={texts.welcome.title}
      line={texts.welcome.line}
      width="wide"
      foot={<SafeFoot />}
    >
      {problem !== null && <MessagePanel severity="error">{problem}</MessagePanel>}
      <div className="t-ways">
        <div>
          <Button
            variant="filled"
            size="md"
            leftSection={<IconFilePlus size={20} stroke={1.6} aria-hidden />}
            onClick={onCreate}
          >
            {texts.welcome.create}
          </Button>
          <p>{texts.welcome.createWhy}</p>
        </div>
        <div>
          <Button
            size="md"
            leftSection={<IconFolderOpen size={20} stroke={1.6} aria-hidden />}
            onClick={choose}
          >
            {texts.welcome.open}
          </Button>
          <p>{texts.welcome.openWhy}</p>
        </div>
        <PracticeWay onOpened={onOpened} onFileChosen={onFileChosen} onProblem={setProblem} />
      </div>
      <div className="t-links">
        <Anchor component="button" type="button" fz={14} onClick={() => setRestoring(true)}>
          {texts.restore}
        </Anchor>
      </div>
    </StairScreen>
  );
}
