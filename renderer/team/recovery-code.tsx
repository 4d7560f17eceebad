import { Button, VisuallyHidden } from '@mantine/core';
import { IconFileTypePdf } from '@tabler/icons-react';
import { useState } from 'react';
import { call, messageOf } from '../lib/call.ts';
import { TextField } from '../ui/fields.tsx';
import { Form } from '../ui/form-layout.tsx';
import { MessagePanel } from '../ui/message-panel.tsx';
import { ReadyButton } from '../ui/ready-button.tsx';
import { StairScreen } from '../ui/stair-screen.tsx';
import { isGroup, recoveryGroups } from './recovery-groups.ts';
import { texts } from './texts.ts';
import './team.css';

export interface RecoveryCodeProps {
  readonly teamName: string;
  readonly code: string;
  readonly onDone: () => void;
}

/** Shows the recovery code the only time it can be seen, and has one group of it typed back. */
export function RecoveryCode({ teamName, code, onDone }: RecoveryCodeProps) {
  const groups = recoveryGroups(code);
  const [asked] = useState(() => Math.floor(Math.random() * groups.length));
  const [typed, setTyped] = useState('');
  const [saving, setSaving] = useState<'not-yet' | 'done' | { readonly problem: string }>(
    'not-yet',
  );
  const group = groups[asked] ?? '';
  const number = asked + 1;
  const right = isGroup(typed, group);
  const wrong = !right && typed.replace(/[\s-]/g, '').length >= group.length;

  const saveCode = () => {
    call('desktop.saveRecoveryCode', { teamName, recoveryCode: code }).then(
      ({ saved }) => {
        if (saved) setSaving('done');
      },
      (error: unknown) => setSaving({ problem: messageOf(error) }),
    );
  };

  return (
    <StairScreen title={texts.recovery.title} line={texts.recovery.line} width="wide">
      <ol className="t-code" aria-label={texts.recovery.code}>
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
          {texts.recovery.save}
        </Button>
        <p className="t-second">{texts.recovery.keep}</p>
      </div>
      {saving === 'done' && (
        <MessagePanel severity="info" title={texts.recovery.savedTitle}>
          {texts.recovery.saved}
        </MessagePanel>
      )}
      {typeof saving === 'object' && <MessagePanel severity="error">{saving.problem}</MessagePanel>}
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          if (right) onDone();
        }}
      >
        <TextField
          id="herstelgroep"
          label={texts.recovery.check(number)}
          hint={texts.recovery.checkHint}
          value={typed}
          onChange={setTyped}
          error={wrong ? texts.recovery.different(number) : undefined}
          width="240px"
        />
        <ReadyButton type="submit" notYet={right ? null : texts.recovery.notYet(number)}>
          {texts.recovery.next}
        </ReadyButton>
      </Form>
    </StairScreen>
  );
}
