import { contract } from '#shared/ipc/contract.ts';
import type { DueHousehold } from '#shared/team/retention/schema.ts';
import { useChange } from '../../lib/use-change.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { TextField } from '../../ui/fields.tsx';
import { DateField } from '../../ui/read-fields.tsx';
import { Form, SubmitActions } from '../../ui/form-layout.tsx';
import { readDateText } from '../../ui/parse-fields.ts';
import { showNotice } from '../../ui/toast.tsx';
import { useTredeForm } from '../../ui/use-trede-form.ts';
import { namesIn } from './due-table.tsx';
import { privacyTexts } from './texts.ts';

const texts = privacyTexts.keeping;

interface KeepDialogProps {
  readonly household: DueHousehold;
  readonly onClose: () => void;
}

/** Keeps a bijstandspartij longer than the term, until a day and with a reason. */
export function KeepDialog({ household, onClose }: KeepDialogProps) {
  const keep = useChange('privacy.keepLonger');
  const form = useTredeForm({
    initial: { until: '', reason: '' },
    labels: { until: texts.until, reason: texts.reason },
    missing: { until: texts.untilMissing },
    schema: contract['privacy.keepLonger'].input,
    toInput: ({ until, reason }) => {
      const read = readDateText(until);
      return {
        householdId: household.householdId,
        until: read.kind === 'value' ? (read.value ?? '') : until,
        reason,
      };
    },
  });
  return (
    <Dialog dialogName="keep-client" title={texts.title} onClose={onClose}>
      <Form
        unsaved={form.changed}
        onSubmit={form.submit(async (input) => {
          await keep.mutateAsync(input);
          showNotice(texts.done);
          onClose();
        })}
      >
        <p>{texts.line(namesIn(household))}</p>
        <ErrorSummary {...form.summary} />
        <DateField {...form.field('until')} autoFocus="in-dialog" />
        <TextField {...form.field('reason')} hint={texts.reasonHint} />
        <SubmitActions
          label={texts.submit}
          sending={form.sending}
          busy={privacyTexts.form.busy}
          cancel={{ label: privacyTexts.form.cancel, onClick: onClose }}
        />
      </Form>
    </Dialog>
  );
}
