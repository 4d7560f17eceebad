import { Button, Input } from '@mantine/core';
import { useState } from 'react';
import { contract } from '#shared/ipc/contract.ts';
import type { ChosenFile, OpenTeam } from '#shared/team/schema.ts';
import { call, messageOf } from '../lib/call.ts';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { PasswordField, TextField } from '../ui/fields.tsx';
import { FieldRow, Form, SubmitActions } from '../ui/form-layout.tsx';
import { MessagePanel } from '../ui/message-panel.tsx';
import { StairScreen } from '../ui/stair-screen.tsx';
import { useTredeForm } from '../ui/use-trede-form.ts';
import { PasswordMeter } from './password/password-meter.tsx';
import { passwordsDiffer } from './password/passwords.ts';
import { rememberFile } from './remember-file.ts';
import { SafeFoot } from './safe-foot.tsx';
import { SyncedWarning } from './sharing/synced-warning.tsx';
import { suggestedFileName } from './suggested-file-name.ts';
import { texts } from './texts.ts';

/** What was typed before somebody went back; never the password. */
export interface TypedTeam {
  readonly teamName: string;
  readonly municipality: string;
  readonly userName: string;
  readonly file: ChosenFile | null;
}

export const emptyTeam: TypedTeam = { teamName: '', municipality: '', userName: '', file: null };

export interface NewTeamFormProps {
  readonly typed: TypedTeam;
  readonly onCreated: (team: OpenTeam, file: ChosenFile, recoveryCode: string) => void;
  readonly onBack: (typed: TypedTeam) => void;
}

/** Names the team, chooses a place and a password, and makes the file. */
export function NewTeamForm({ typed, onCreated, onBack }: NewTeamFormProps) {
  const [file, setFile] = useState<ChosenFile | null>(typed.file);
  const [problem, setProblem] = useState<string | null>(null);
  const form = useTredeForm({
    initial: {
      teamName: typed.teamName,
      municipality: typed.municipality,
      userName: typed.userName,
      file: typed.file?.ref ?? '',
      password: '',
      again: '',
    },
    labels: {
      teamName: texts.create.teamName,
      municipality: texts.create.municipality,
      userName: texts.create.userName,
      file: texts.create.file,
      password: texts.create.password,
      again: texts.create.again,
    },
    schema: contract['team.create'].input,
    missing: { file: texts.create.fileMissing },
    toInput: ({ teamName, municipality, userName, file: ref, password }) => ({
      teamName,
      municipality,
      userName,
      file: ref,
      password,
    }),
    check: ({ password, again }) => passwordsDiffer(password, again),
  });
  const fileField = form.field('file');
  const { userName, teamName, municipality } = form.values;

  const choosePlace = () => {
    call('desktop.chooseNewTeamFile', {
      suggestedName: suggestedFileName(form.values.teamName),
    }).then(
      (chosen) => {
        if (chosen === null) return;
        setFile(chosen);
        setProblem(null);
        form.setValue('file', chosen.ref);
      },
      (error: unknown) => setProblem(messageOf(error)),
    );
  };

  const send = form.submit(async (input) => {
    const { recoveryCode, ...team } = await call('team.create', input);
    if (file === null) return;
    // First of all: the code is shown once and kept nowhere.
    onCreated(team, file, recoveryCode);
    rememberFile(file);
  });

  return (
    <StairScreen
      help="scherm/nieuw-bestand"
      title={texts.create.title}
      line={texts.create.line}
      width="wide"
      foot={<SafeFoot />}
    >
      <Form onSubmit={send} label={texts.create.title}>
        <ErrorSummary {...form.summary} />
        {problem !== null && <MessagePanel severity="error">{problem}</MessagePanel>}
        <TextField {...form.field('teamName')} hint={texts.create.teamNameHint} autoFocus />
        <TextField {...form.field('municipality')} hint={texts.create.municipalityHint} />
        <TextField {...form.field('userName')} hint={texts.create.userNameHint} />
        <Input.Wrapper label={fileField.label} labelElement="div" error={fileField.error}>
          <div className="t-place">
            <span className={file === null ? 't-quiet' : 't-place-name'}>
              {file === null ? texts.create.fileNone : texts.unlock.where(file.name, file.folder)}
            </span>
            <Button id={fileField.id} onClick={choosePlace}>
              {file === null ? texts.create.fileChoose : texts.create.fileChange}
            </Button>
          </div>
        </Input.Wrapper>
        <SyncedWarning file={file} />
        <FieldRow>
          <PasswordField {...form.field('password')} hint={texts.create.passwordHint} isNew />
          <PasswordField {...form.field('again')} hint={texts.create.againHint} isNew />
        </FieldRow>
        <PasswordMeter password={form.values.password} names={[userName, teamName, municipality]} />
        <SubmitActions
          label={texts.create.submit}
          sending={form.sending}
          busy={texts.create.busy}
          cancel={{
            label: texts.create.back,
            onClick: () => onBack({ teamName, municipality, userName, file }),
          }}
          size="large"
        />
      </Form>
    </StairScreen>
  );
}
