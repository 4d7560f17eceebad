import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { contract } from '#shared/ipc/contract.ts';
import type { ChosenFile, OpenTeam } from '#shared/team/schema.ts';
import { call, messageOf } from '../lib/call.ts';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { PasswordField } from '../ui/fields.tsx';
import { Form } from '../ui/form-layout.tsx';
import { MessagePanel } from '../ui/message-panel.tsx';
import { StairScreen } from '../ui/stair-screen.tsx';
import { showNotice } from '../ui/toast.tsx';
import { useTredeForm } from '../ui/use-trede-form.ts';
import { RestoreScreen } from './backups/restore-screen.tsx';
import { Recover } from './recover.tsx';
import { rememberFile } from './remember-file.ts';
import { SafeFoot } from './safe-foot.tsx';
import { texts } from './texts.ts';
import './team.css';

export interface UnlockProps {
  readonly file: ChosenFile;
  readonly onOpened: (team: OpenTeam, file: ChosenFile) => void;
  readonly onFileChosen: (file: ChosenFile) => void;
  /** To the welcome screen, where a new file can be made. */
  readonly onStartOver: () => void;
}

/** Asks the password of the team file; leads to the recovery code and to another file. */
export function Unlock({ file, onOpened, onFileChosen, onStartOver }: UnlockProps) {
  const [forgotten, setForgotten] = useState(false);
  const [restoring, setRestoring] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const form = useTredeForm({
    initial: { password: '' },
    labels: { password: texts.unlock.password },
    missing: { password: texts.unlock.passwordMissing },
    schema: contract['team.open'].input,
    toInput: ({ password }) => ({ file: file.ref, password }),
  });

  const opened = (team: OpenTeam) => {
    onOpened(team, file);
    rememberFile(file);
  };

  const chooseOther = () => {
    call('desktop.chooseTeamFile', {}).then(
      (other) => {
        if (other === null) return;
        form.reset();
        setProblem(null);
        onFileChosen(other);
      },
      (error: unknown) => setProblem(messageOf(error)),
    );
  };

  if (restoring) {
    return (
      <RestoreScreen file={file} onBack={() => setRestoring(false)} onFileChosen={onFileChosen} />
    );
  }
  if (forgotten) {
    return (
      <Recover
        file={file}
        onBack={() => setForgotten(false)}
        onOpened={(team) => {
          opened(team);
          showNotice(texts.recover.done);
        }}
      />
    );
  }
  return (
    <StairScreen
      title={texts.unlock.title}
      line={texts.unlock.where(file.name, file.folder)}
      foot={<SafeFoot />}
    >
      <Form
        label={texts.unlock.title}
        onSubmit={form.submit(async (input) => opened(await call('team.open', input)))}
      >
        <ErrorSummary {...form.summary} focus="field" />
        {problem !== null && <MessagePanel severity="error">{problem}</MessagePanel>}
        <PasswordField {...form.field('password')} size="large" autoFocus />
        <Button variant="filled" size="md" type="submit" fullWidth disabled={form.sending}>
          {form.sending ? texts.unlock.busy : texts.unlock.submit}
        </Button>
      </Form>
      <div className="t-links">
        <Anchor component="button" type="button" fz={14} onClick={() => setForgotten(true)}>
          {texts.unlock.forgotten}
        </Anchor>
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
