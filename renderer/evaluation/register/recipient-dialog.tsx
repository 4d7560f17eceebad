import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { recipientSchema, type ReportExport } from '#shared/evaluation/schema.ts';
import { formatPeriod } from '#shared/kernel/dates.ts';
import { messageOf } from '../../lib/call.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Form, SubmitActions } from '../../ui/form-layout.tsx';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { alsoWithoutRecipient } from '../earlier-shared.ts';
import { RecipientField } from '../recipient-field.tsx';
import { Unbroken } from '../unbroken.tsx';
import { registerTexts } from './texts.ts';

const { recipient: texts } = registerTexts;

export interface RecipientDialogProps {
  /** As it was when it was pressed. */
  readonly line: ReportExport;
  readonly at: string;
  readonly exports: readonly ReportExport[];
  readonly onClose: () => void;
}

/** Notes afterwards for whom a saved report was. Mount it to open it. */
export function RecipientDialog({ line, at, exports, onClose }: RecipientDialogProps) {
  const save = useUndoableChange('evaluation.saveRecipient');
  const [text, setText] = useState(line.recipient ?? '');
  const [wrong, setWrong] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  const others = alsoWithoutRecipient(line, exports).map(({ id }) => id);
  const [withOthers, setWithOthers] = useState(true);
  const send = async () => {
    const read = recipientSchema.safeParse(text);
    if (!read.success) return setWrong(read.error.issues[0]?.message ?? null);
    setSending(true);
    try {
      const input = {
        id: line.id,
        recipient: read.data,
        before: line.recipient,
        also: withOthers ? others : [],
      };
      await save(input, texts.saved);
      onClose();
    } catch (problem) {
      setWrong(messageOf(problem));
    } finally {
      setSending(false);
    }
  };
  return (
    <Dialog dialogName="recipient" title={texts.dialog} onClose={onClose}>
      <Form
        label={texts.dialog}
        unsaved={text !== (line.recipient ?? '')}
        onSubmit={(event) => {
          event.preventDefault();
          if (!sending) void send();
        }}
      >
        <p>
          <Unbroken>{texts.line(line.title, formatPeriod(line.period), at)}</Unbroken>
        </p>
        <RecipientField
          hint={texts.hint}
          value={text}
          error={wrong}
          onChange={(typed) => {
            setWrong(null);
            setText(typed);
          }}
        />
        {others.length > 0 && (
          <Checkbox
            label={texts.also(others.length)}
            checked={withOthers}
            onChange={({ currentTarget }) => setWithOthers(currentTarget.checked)}
          />
        )}
        <SubmitActions
          label={texts.save}
          sending={sending}
          cancel={{ label: texts.cancel, onClick: onClose }}
        />
      </Form>
    </Dialog>
  );
}
