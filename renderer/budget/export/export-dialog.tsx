import { moneyDocumentFormats } from '#shared/budget/documents.ts';
import { contract } from '#shared/ipc/contract.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { call } from '../../lib/call.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { SelectField } from '../../ui/fields.tsx';
import { FieldRow, Form, SubmitActions } from '../../ui/form-layout.tsx';
import { printPage } from '../../ui/print-button.tsx';
import { texts as uiTexts } from '../../ui/texts.ts';
import { showToast } from '../../ui/toast.tsx';
import { useTredeForm } from '../../ui/use-trede-form.ts';
import { texts as pageTexts } from '../texts.ts';
import type { ListedFund } from '../types.ts';
import { texts } from './texts.ts';

/** Printed as it would stand in a PDF. */
const paper = 'papier';

const kinds = ['budget', 'orders', 'invoices', 'evidence'] as const;

export interface ExportDialogProps {
  readonly funds: readonly ListedFund[];
  readonly years: readonly number[];
  /** What the page shows now. */
  readonly fundId: Id;
  readonly year: number;
  readonly onClose: () => void;
}

/** Saves a report or list about the money, of all funds or one, of all years or one. */
export function ExportDialog({ funds, years, fundId, year, onClose }: ExportDialogProps) {
  const form = useTredeForm({
    initial: { kind: 'budget', fundId: '', year: String(year), format: 'pdf' },
    labels: texts.fields,
    schema: contract['desktop.saveMoneyDocument'].input,
    toInput: (values, read) => {
      const kind = kinds.find((one) => one === values.kind) ?? 'budget';
      return {
        kind,
        // The evidence is of one fund: which conditions are looked at is the fund's.
        fundId: read.number('fundId') ?? (kind === 'evidence' ? fundId : null),
        year: read.number('year'),
        format: moneyDocumentFormats.find((one) => one === values.format) ?? 'pdf',
      };
    },
  });
  const send = form.submit(async (input) => {
    if (form.values.format === paper) {
      await printPage({ what: 'geld', page: input });
      onClose();
      return;
    }
    const saved = await call('desktop.saveMoneyDocument', input);
    if (saved === null) return;
    onClose();
    showToast(texts.saved(saved.name, saved.folder));
  });
  const kind = kinds.find((one) => one === form.values.kind) ?? 'budget';
  const fundField = form.field('fundId');
  return (
    <Dialog dialogName="export-money" title={texts.title} onClose={onClose} size={560}>
      <Form label={texts.title} onSubmit={send}>
        <ErrorSummary {...form.summary} />
        <SelectField
          {...form.field('kind')}
          hint={texts.kindLines[kind]}
          options={kinds.map((value) => ({ value, label: texts.kinds[value] }))}
          autoFocus="in-dialog"
        />
        <FieldRow>
          <SelectField
            {...fundField}
            value={kind === 'evidence' && fundField.value === '' ? String(fundId) : fundField.value}
            {...(kind === 'evidence' ? {} : { placeholder: texts.allFunds })}
            options={funds.map(({ id, name }) => ({ value: String(id), label: name }))}
          />
          <SelectField
            {...form.field('year')}
            placeholder={texts.allYears}
            options={years.map((one) => ({ value: String(one), label: String(one) }))}
          />
          <SelectField
            {...form.field('format')}
            options={[
              { value: paper, label: uiTexts.print.label },
              ...moneyDocumentFormats.map((value) => ({ value, label: texts.formats[value] })),
            ]}
          />
        </FieldRow>
        <p className="t-second t-label">{texts.confidential}</p>
        <SubmitActions
          label={form.values.format === paper ? uiTexts.print.label : texts.submit}
          sending={form.sending}
          onlyReads
          busy={texts.busy}
          cancel={{ label: pageTexts.cancel, onClick: onClose }}
        />
      </Form>
    </Dialog>
  );
}
