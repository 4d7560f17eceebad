import { Autocomplete } from '@mantine/core';
import { useState } from 'react';
import {
  recipientSchema,
  type AskedReport,
  type ExportFormat,
  type ReportDefinition,
} from '#shared/evaluation/schema.ts';
import { formatPeriod } from '#shared/kernel/dates.ts';
import { messageOf } from '../../lib/call.ts';
import { useCall } from '../../lib/use-call.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Form, SubmitActions } from '../../ui/form-layout.tsx';
import { LoadingLine } from '../../ui/loading-line.tsx';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { texts } from '../texts.ts';
import { FoundWords } from './found-words.tsx';

export interface ShareDialogProps {
  readonly request: AskedReport;
  readonly format: ExportFormat;
  readonly textsAt: string;
  /** The report is being made: it is not sent before it was seen. */
  readonly waiting: boolean;
  /** For whom this report was the last time. */
  readonly saidBefore: string;
  readonly onChecked: (words: readonly string[]) => Promise<void>;
  readonly onShare: (recipient: string | null) => void;
  readonly onClose: () => void;
}

const { share } = texts;
const atMostRemembered = 12;

/** Asks for whom a report is, says what leaves, and looks at the user's own words first. Mount it to open it. */
export function ShareDialog(props: ShareDialogProps) {
  const { request, format, onShare, onClose } = props;
  const { definition } = request;
  const [recipient, setRecipient] = useState(props.saidBefore);
  const [wrong, setWrong] = useState<string | null>(null);
  const exports = useCall('evaluation.exports', {});
  const words = useCall(
    'evaluation.wordsOfClients',
    { definition: definition ?? nothing },
    { enabled: definition != null },
  );
  const known = [...new Set((exports.data ?? []).flatMap(({ recipient: one }) => one ?? []))];
  const found = words.data ?? [];
  const looking = definition != null && words.isPending;
  const resting = looking || found.length > 0 || props.waiting;

  const send = (event: { preventDefault: () => void }) => {
    event.preventDefault();
    if (resting) return;
    const read = recipientSchema.safeParse(recipient);
    if (!read.success) return setWrong(read.error.issues[0]?.message ?? null);
    onShare(read.data === '' ? null : read.data);
  };
  return (
    <Dialog title={share.title} onClose={onClose}>
      <Form label={share.title} onSubmit={send}>
        {words.error !== null && (
          <MessagePanel severity="error">{messageOf(words.error)}</MessagePanel>
        )}
        {found.length > 0 && (
          <FoundWords found={found} textsAt={props.textsAt} onChecked={props.onChecked} />
        )}
        <Autocomplete
          id="evaluation-recipient"
          className="t-field"
          label={share.recipient}
          description={share.hint}
          error={wrong}
          value={recipient}
          data={known.slice(0, atMostRemembered)}
          maxLength={120}
          autoComplete="off"
          spellCheck={false}
          data-autofocus
          // By itself, and below, the list would lie over what leaves and over the buttons.
          openOnFocus={false}
          comboboxProps={{ position: 'top' }}
          onChange={(text) => {
            setWrong(null);
            setRecipient(text);
          }}
        />
        {found.length === 0 && (
          <div className="e-leaves">
            <p>
              {share.leaves(
                definition?.title ?? '',
                formatPeriod(request.period),
                texts.ways.short[request.protection ?? 'afronden'],
              )}
            </p>
            <p>{share.noted}</p>
          </div>
        )}
        {looking && <LoadingLine>{share.looking}</LoadingLine>}
        {!looking && props.waiting && <LoadingLine>{share.waiting}</LoadingLine>}
        <SubmitActions
          label={texts.save.labels[format]}
          sending={resting}
          cancel={{ label: texts.cancel, onClick: onClose }}
        />
      </Form>
    </Dialog>
  );
}

/** Stands in the place of a report whose texts are not looked at; nothing is asked with it. */
const nothing: ReportDefinition = { title: '-', parts: [], checkedWords: [] };
