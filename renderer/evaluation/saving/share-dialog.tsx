import { useState } from 'react';
import {
  recipientSchema,
  type AskedReport,
  type LeavingFormat,
  type Report,
} from '#shared/evaluation/schema.ts';
import { formatPeriod } from '#shared/kernel/dates.ts';
import { messageOf } from '../../lib/call.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Form, SubmitActions } from '../../ui/form-layout.tsx';
import { LoadingLine } from '../../ui/loading-line.tsx';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { hiddenIn } from '../figures.ts';
import { RecipientField } from '../recipient-field.tsx';
import { texts } from '../texts.ts';
import { ClearedNames } from './cleared-names.tsx';
import { FoundWords } from './found-words.tsx';
import type { NamesCheck } from './use-names.ts';

export interface ShareDialogProps {
  readonly request: AskedReport;
  readonly format: LeavingFormat;
  readonly textsAt: string;
  /** The report is being made: it is not sent before it was seen. */
  readonly waiting: boolean;
  /** The report that leaves; not there while it is being made. */
  readonly report: Report | undefined;
  /** For whom this report was the last time. */
  readonly saidBefore: string;
  readonly names: NamesCheck;
  readonly onShare: (recipient: string | null) => void;
  readonly onClose: () => void;
}

const { share } = texts;

/** Asks for whom a report is, says what leaves, and looks at the user's own words first. Mount it to open it. */
export function ShareDialog(props: ShareDialogProps) {
  const { request, format, names, onShare, onClose } = props;
  const [recipient, setRecipient] = useState(props.saidBefore);
  const [wrong, setWrong] = useState<string | null>(null);
  const { found, looking } = names;
  const resting = looking || found.length > 0 || props.waiting;

  const send = (event: { preventDefault: () => void }) => {
    event.preventDefault();
    if (resting) return;
    const read = recipientSchema.safeParse(recipient);
    if (!read.success) return setWrong(read.error.issues[0]?.message ?? null);
    onShare(read.data === '' ? null : read.data);
  };
  const hidden = props.report === undefined ? [] : share.hidden(hiddenIn(props.report));
  const title = format === 'klembord' ? share.copyTitle : share.title;
  return (
    <Dialog dialogName="share-report" title={title} onClose={onClose} help="dialoog/delen">
      <Form label={title} onSubmit={send}>
        {names.problem !== null && (
          <MessagePanel severity="error">{messageOf(names.problem)}</MessagePanel>
        )}
        {found.length > 0 && (
          <FoundWords found={found} textsAt={props.textsAt} onChecked={names.clear} />
        )}
        <RecipientField
          hint={share.hint}
          value={recipient}
          error={wrong}
          onChange={(text) => {
            setWrong(null);
            setRecipient(text);
          }}
        />
        {found.length === 0 && (
          <div className="e-leaves">
            <p>
              {share.leaves(
                request.definition?.title ?? '',
                formatPeriod(request.period),
                texts.ways.short[request.protection ?? 'afronden'],
              )}
            </p>
            {hidden.length > 0 && <p>{[...hidden, share.hiddenWhy].join(' ')}</p>}
            {format === 'klembord' && <p>{share.copied}</p>}
            {format === 'papier' && <p>{share.printed}</p>}
            <p>{share.noted}</p>
          </div>
        )}
        <ClearedNames names={names} />
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
