import { Button } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import type { CallOutput } from '#shared/ipc/contract.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import { counted } from '#shared/kernel/text.ts';
import type { Proposal } from '#shared/team/retention/schema.ts';
import { useChange } from '../../lib/use-change.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { TextField } from '../../ui/fields.tsx';
import { Form, FormActions, SubmitActions } from '../../ui/form-layout.tsx';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { useTredeForm } from '../../ui/use-trede-form.ts';
import { privacyTexts } from './texts.ts';

const texts = privacyTexts.destroying;

interface DestroyDialogProps {
  readonly proposal: Pick<Proposal, 'listId' | 'households'>;
  readonly onClose: () => void;
}

/** Only the word itself will do: a click alone is too easily made. */
const sureSchema = z.object({
  typed: z.string().refine((typed) => typed.trim() === texts.word, texts.wrong),
});

/** Destroys for good, after saying twice that there is no way back. */
export function DestroyDialog({ proposal, onClose }: DestroyDialogProps) {
  const destroy = useChange('privacy.destroy');
  const [done, setDone] = useState<CallOutput<'privacy.destroy'> | null>(null);
  const [persons] = useState(() =>
    proposal.households.reduce((sum, { clients }) => sum + clients.length, 0),
  );
  const form = useTredeForm({
    initial: { typed: '' },
    labels: { typed: texts.typed },
    schema: sureSchema,
    toInput: (typed) => typed,
  });
  if (done !== null) return <Done done={done} onClose={onClose} />;
  return (
    <Dialog
      dialogName="destroy-clients"
      title={texts.title}
      onClose={onClose}
      help="dialoog/vernietigen"
    >
      <Form
        onSubmit={form.submit(async () => {
          setDone(await destroy.mutateAsync({ listId: proposal.listId }));
        })}
      >
        <ErrorSummary {...form.summary} />
        <p>{texts.what(counted(persons, 'persoon', 'personen'))}</p>
        <ul className="v-points">
          {texts.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
        <MessagePanel severity="warning">{texts.noUndo}</MessagePanel>
        <TextField {...form.field('typed')} hint={texts.typedHint} />
        <SubmitActions
          label={texts.submit}
          sending={form.sending}
          busy={texts.busy}
          cancel={{ label: texts.cancel, onClick: onClose }}
        />
      </Form>
    </Dialog>
  );
}

interface DoneProps {
  readonly done: CallOutput<'privacy.destroy'>;
  readonly onClose: () => void;
}

function Done({ done, onClose }: DoneProps) {
  const left = texts.left(done.left);
  return (
    <Dialog dialogName="clients-destroyed" title={texts.doneTitle} onClose={onClose}>
      <div className="v-stack">
        <p role="status">{texts.done(counted(done.persons, 'persoon', 'personen'))}</p>
        {left !== null && <p>{left}</p>}
        <p>{texts.backups(formatDate(done.backupsGoneBy))}</p>
        <p>{texts.declaration}</p>
        <FormActions>
          <Button variant="filled" data-autofocus onClick={onClose}>
            {texts.close}
          </Button>
        </FormActions>
      </div>
    </Dialog>
  );
}
