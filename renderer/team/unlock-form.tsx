import { Anchor } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { CallInput } from '#shared/ipc/contract.ts';
import type { ChosenFile, OpenTeam } from '#shared/team/schema.ts';
import { call, CallRefused } from '../lib/call.ts';
import { useTypedAhead } from '../lib/typed-ahead.ts';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { PasswordField, TextField } from '../ui/fields.tsx';
import { Form } from '../ui/form-layout.tsx';
import { useTypedForm } from '../ui/use-typed-form.ts';
import { WorkButton } from '../ui/work-button.tsx';
import { texts } from './texts.ts';
import { saysAway, type WhoOpens } from './use-who-opens.ts';
import { WaitLine } from './wait-line.tsx';

export interface UnlockFormProps {
  readonly file: ChosenFile;
  readonly who: WhoOpens;
  readonly onOpened: (team: OpenTeam) => void;
}

/** A wait that began: each one anew, also when it is as long as the last. */
interface Wait {
  readonly round: number;
  readonly seconds: number;
}

/** Asks the password, and the name where several may open the file. */
export function UnlockForm({ file, who, onOpened }: UnlockFormProps) {
  const [wait, setWait] = useState<Wait | null>(null);
  const { asksName, known } = who;
  const typesName = asksName && known === null;
  // Without the schema of the call, which is much to read before the first screen. The backend has it, and says of a
  // name or password that is too long what a form would.
  const form = useTypedForm<'name' | 'password', CallInput<'team.open'>>({
    initial: { name: '', password: '' },
    labels: { name: texts.unlock.name, password: texts.unlock.password },
    read: ({ name, password }) => ({
      input: { file: file.ref, name: asksName ? (known ?? name) : '', password },
      errors: {
        fields: {
          ...(typesName && name.trim() === '' ? { name: texts.unlock.nameMissing } : {}),
          ...(password === '' ? { password: texts.unlock.passwordMissing } : {}),
        },
        general: [],
      },
    }),
  });
  const nameField = form.field('name');
  const passwordField = form.field('password');
  useTypedAhead(passwordField.id, passwordField.onChange);
  const isEmpty = form.values.password === '';
  const wasEmpty = useRef(isEmpty);
  useEffect(() => {
    wasEmpty.current = isEmpty;
  });
  useEffect(() => {
    // The name comes first, but nobody is taken away from a password that is being typed.
    if (typesName && wasEmpty.current) document.getElementById(nameField.id)?.focus();
  }, [typesName, nameField.id]);

  const send = form.submit(async (input) => {
    setWait(null);
    try {
      onOpened(await call('team.open', input));
    } catch (problem) {
      if (problem instanceof CallRefused) {
        const { code, retryAfter } = problem.refusal;
        if (saysAway(problem.refusal)) {
          who.triedInVain(problem.refusal);
          return;
        }
        if (code === 'user-unknown') who.ask();
        if (retryAfter !== undefined) {
          setWait((before) => ({ round: (before?.round ?? 0) + 1, seconds: retryAfter }));
        }
      }
      throw problem;
    }
  });

  return (
    <Form label={texts.unlock.title} onSubmit={send}>
      <ErrorSummary {...form.summary} focus="field" />
      {wait !== null && <WaitLine key={wait.round} seconds={wait.seconds} />}
      {asksName && known !== null && (
        <p className="t-known-user">
          <span>
            {texts.unlock.as} <strong>{known}</strong>
          </span>
          <Anchor component="button" type="button" fz={14} onClick={who.forget}>
            {texts.unlock.notMe}
          </Anchor>
        </p>
      )}
      {typesName && <TextField {...nameField} hint={texts.unlock.nameHint} size="large" />}
      <PasswordField {...passwordField} size="large" autoFocus />
      <WorkButton variant="filled" size="md" type="submit" fullWidth busy={form.sending}>
        {form.sending ? texts.unlock.busy : texts.unlock.submit}
      </WorkButton>
    </Form>
  );
}
