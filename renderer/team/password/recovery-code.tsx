import { Button, VisuallyHidden } from '@mantine/core';
import { IconFileTypePdf } from '@tabler/icons-react';
import { useState } from 'react';
import { call, messageOf } from '../../lib/call.ts';
import { TextField } from '../../ui/fields.tsx';
import { Form } from '../../ui/form-layout.tsx';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { ReadyButton } from '../../ui/ready-button.tsx';
import { texts } from '../texts.ts';
import { compareTyped, recoveryGroups, type TypedBack } from './recovery-groups.ts';
import '../team.css';

export interface RecoveryCodeProps {
  readonly teamName: string;
  readonly code: string;
  /** What the button says, and that it is at work; left out, there is only a next screen. */
  readonly submit?: string;
  readonly busy?: boolean;
  /** Why it was refused. */
  readonly problem?: string | null;
  /** The code was typed back. */
  readonly onDone: (typed: string) => void;
}

const words = texts.recovery;

/** Why it is not done yet, beside the button. */
function notYet(back: TypedBack): string | null {
  if (back.state === 'right') return null;
  if (back.state === 'incomplete' && back.groups > 0) return words.soFar(back.groups);
  return words.notYet;
}

/** What is wrong with what was typed, under the field. */
function problemOf(back: TypedBack): string | undefined {
  if (back.state === 'wrong-group') return words.different(back.group);
  return back.state === 'too-long' ? words.tooLong : undefined;
}

/** Shows a recovery code the only time it can be seen, keeps it as a page, and has it typed back from that. */
export function RecoveryCode(props: RecoveryCodeProps) {
  const { teamName, code, submit = words.next, busy = false, problem = null, onDone } = props;
  const groups = recoveryGroups(code);
  const [typed, setTyped] = useState('');
  const [saving, setSaving] = useState<
    'not-yet' | 'done' | 'beside-team-file' | { readonly problem: string }
  >('not-yet');
  const back = compareTyped(typed, code);
  const saveCode = () => {
    call('desktop.saveRecoveryCode', { teamName, recoveryCode: code }).then(
      ({ saved, besideTeamFile }) => {
        if (saved) setSaving(besideTeamFile ? 'beside-team-file' : 'done');
      },
      (error: unknown) => setSaving({ problem: messageOf(error) }),
    );
  };
  return (
    <>
      {/* What is read first: a dialog would begin at the cross that closes it. */}
      <ol className="t-code" aria-label={words.code} tabIndex={-1} data-autofocus>
        {groups.map((part, index) => (
          <li key={`${index}-${part}`}>
            <span className="t-code-number" aria-hidden>
              {index + 1}
            </span>
            <VisuallyHidden>{`groep ${index + 1}: `}</VisuallyHidden>
            {part}
          </li>
        ))}
      </ol>
      <div className="t-code-actions">
        <Button
          leftSection={<IconFileTypePdf size={18} stroke={1.6} aria-hidden />}
          onClick={saveCode}
        >
          {words.save}
        </Button>
        <PrintButton
          of={words.code}
          page={() => ({ what: 'herstelcode', teamName, recoveryCode: code })}
        />
        <p className="t-second">{words.keep}</p>
      </div>
      {saving === 'done' && (
        <MessagePanel severity="info" title={words.savedTitle}>
          {words.saved}
        </MessagePanel>
      )}
      {saving === 'beside-team-file' && (
        <MessagePanel severity="warning" title={words.besideTitle}>
          {words.beside}
        </MessagePanel>
      )}
      {typeof saving === 'object' && <MessagePanel severity="error">{saving.problem}</MessagePanel>}
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          if (back.state === 'right' && !busy) onDone(typed);
        }}
      >
        <TextField
          id="herstelcode-terug"
          label={words.check}
          hint={words.checkHint}
          value={typed}
          onChange={setTyped}
          error={problemOf(back)}
        />
        {problem !== null && <MessagePanel severity="error">{problem}</MessagePanel>}
        <ReadyButton type="submit" notYet={notYet(back)} busy={busy}>
          {submit}
        </ReadyButton>
      </Form>
    </>
  );
}
