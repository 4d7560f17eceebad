import { logFilterSchema, type LogFilter } from '#shared/team/log/schema.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { DateField } from '../../ui/read-fields.tsx';
import { FieldRow, Form, SubmitActions } from '../../ui/form-layout.tsx';
import { useTredeForm } from '../../ui/use-trede-form.ts';
import { logTexts } from './texts.ts';

const texts = logTexts.filters;

const periodSchema = logFilterSchema
  .pick({ from: true, until: true })
  .refine(({ from, until }) => from === null || until === null || from <= until, {
    message: texts.order,
    path: ['until'],
  });

interface PeriodDialogProps {
  readonly onChoose: (period: Pick<LogFilter, 'from' | 'until'>) => void;
  readonly onClose: () => void;
}

/** Asks for the first and the last day; either may stay open. */
export function PeriodDialog({ onChoose, onClose }: PeriodDialogProps) {
  const form = useTredeForm({
    initial: { from: '', until: '' },
    labels: { from: texts.from, until: texts.until },
    schema: periodSchema,
    toInput: (_values, read) => ({ from: read.date('from'), until: read.date('until') }),
  });
  return (
    <Dialog dialogName="log-period" title={texts.periodTitle} onClose={onClose}>
      <Form
        onSubmit={form.submit((period) => {
          onChoose(period);
          onClose();
          return Promise.resolve();
        })}
      >
        <ErrorSummary {...form.summary} />
        <FieldRow>
          <DateField {...form.field('from')} near="last" autoFocus="in-dialog" />
          <DateField {...form.field('until')} near="last" />
        </FieldRow>
        <SubmitActions
          label={texts.show}
          sending={form.sending}
          onlyReads
          cancel={{ label: texts.cancel, onClick: onClose }}
        />
      </Form>
    </Dialog>
  );
}
