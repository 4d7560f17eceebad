import type { AskedReport, LeavingFormat } from '#shared/evaluation/schema.ts';
import { formatPeriod } from '#shared/kernel/dates.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Form, SubmitActions } from '../../ui/form-layout.tsx';
import { LoadingLine } from '../../ui/loading-line.tsx';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { texts } from '../texts.ts';

export interface InternDialogProps {
  readonly request: AskedReport;
  readonly format: LeavingFormat;
  /** The report is being made: it is not saved before it was seen. */
  readonly waiting: boolean;
  readonly onSave: () => void;
  readonly onClose: () => void;
}

const { intern, share } = texts;

function wordsOf(format: LeavingFormat) {
  if (format === 'klembord') return { title: intern.copyTitle, leaves: intern.copyLeaves };
  if (format === 'papier') return { title: intern.printTitle, leaves: intern.printLeaves };
  return { title: intern.title, leaves: intern.leaves };
}

/** Asks whether exact figures must leave Trede: somebody may be recognised in them. Mount it to open it. */
export function InternDialog({ request, format, waiting, onSave, onClose }: InternDialogProps) {
  const { title, leaves } = wordsOf(format);
  return (
    <Dialog dialogName="intern-report" title={title} onClose={onClose}>
      <Form
        label={title}
        onSubmit={(event) => {
          event.preventDefault();
          if (!waiting) onSave();
        }}
      >
        <MessagePanel severity="warning" title={texts.protection.confidentialTitle}>
          {texts.protection.confidentialLine}
        </MessagePanel>
        <div className="e-leaves">
          <p>{leaves(request.definition?.title ?? '', formatPeriod(request.period))}</p>
          <p>{intern.rather}</p>
        </div>
        {waiting && <LoadingLine>{share.waiting}</LoadingLine>}
        <SubmitActions
          label={texts.save.labels[format]}
          sending={waiting}
          cancel={{ label: texts.cancel, onClick: onClose }}
        />
      </Form>
    </Dialog>
  );
}
