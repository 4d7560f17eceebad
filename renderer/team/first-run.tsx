import '#shared/kernel/validation.ts';
import { useState } from 'react';
import type { ChosenFile, OpenTeam } from '#shared/team/schema.ts';
import { call } from '../lib/call.ts';
import { emptyTeam, NewTeamForm, type TypedTeam } from './new-team-form.tsx';
import { StairScreen } from '../ui/stair-screen.tsx';
import { RecoveryCode } from './password/recovery-code.tsx';
import { texts } from './texts.ts';
import { Welcome } from './welcome.tsx';
import '../ui/all-styles.ts';

export interface FirstRunProps {
  /** A new team file was made and its recovery code checked: it is open. */
  readonly onOpened: (team: OpenTeam, file: ChosenFile) => void;
  /** The user chose a file that exists: its password comes next. */
  readonly onFileChosen: (file: ChosenFile) => void;
}

type Stage =
  | { readonly kind: 'welcome' }
  | { readonly kind: 'new' }
  | {
      readonly kind: 'recovery';
      readonly team: OpenTeam;
      readonly file: ChosenFile;
      readonly code: string;
    };

/** From the first start to an open team file: welcome, the new file, its recovery code. */
export function FirstRun({ onOpened, onFileChosen }: FirstRunProps) {
  const [stage, setStage] = useState<Stage>({ kind: 'welcome' });
  const [typed, setTyped] = useState<TypedTeam>(emptyTeam);
  if (stage.kind === 'welcome') {
    return (
      <Welcome
        onCreate={() => setStage({ kind: 'new' })}
        onFileChosen={onFileChosen}
        onOpened={onOpened}
      />
    );
  }
  if (stage.kind === 'new') {
    return (
      <NewTeamForm
        typed={typed}
        onBack={(soFar) => {
          setTyped(soFar);
          setStage({ kind: 'welcome' });
        }}
        onCreated={(team, file, code) => setStage({ kind: 'recovery', team, file, code })}
      />
    );
  }
  return (
    <StairScreen
      help="scherm/herstelcode"
      title={texts.recovery.title}
      line={texts.recovery.line}
      width="wide"
    >
      <RecoveryCode
        teamName={stage.team.teamName}
        code={stage.code}
        onDone={() => {
          // Where it cannot be noted, the file asks for a new code later: nobody is kept from it now.
          const noted = call('team.keptRecoveryCode', {}).catch(() => undefined);
          void noted.then(() => onOpened(stage.team, stage.file));
        }}
      />
    </StairScreen>
  );
}
