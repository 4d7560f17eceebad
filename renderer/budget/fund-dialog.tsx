import { Modal } from '@mantine/core';
import type { FundPosition } from '#shared/budget/schema.ts';
import { contract } from '#shared/ipc/contract.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { targetGroups } from '#shared/kernel/target-group.ts';
import { messageOf } from '../lib/call.ts';
import { useChange } from '../lib/use-change.ts';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { DateField, MoneyField, SelectField, TextField } from '../ui/fields.tsx';
import { FieldRow, Form, SubmitActions } from '../ui/form-layout.tsx';
import { amountText, dateText } from '../ui/parse-fields.ts';
import { showToast } from '../ui/toast.tsx';
import { useTredeForm } from '../ui/use-trede-form.ts';
import { texts } from './texts.ts';

/** What the dialog is open for; `startAt` gets the focus. */
export type FundDialogFor =
  | { readonly kind: 'add' }
  | { readonly kind: 'change'; readonly fund: FundPosition; readonly startAt: 'name' | 'amount' };

export interface FundDialogProps {
  /** `null` while closed. */
  readonly subject: FundDialogFor | null;
  readonly onClose: () => void;
  readonly onSaved: (id: Id) => void;
}

/** Adds a fund or changes one. */
export function FundDialog({ subject, onClose, onSaved }: FundDialogProps) {
  const { addTitle, changeTitle, close } = texts.form;
  return (
    <Modal
      opened={subject !== null}
      onClose={onClose}
      title={subject?.kind === 'change' ? changeTitle : addTitle}
      closeButtonProps={{ 'aria-label': close }}
    >
      {subject !== null && <FundForm subject={subject} onClose={onClose} onSaved={onSaved} />}
    </Modal>
  );
}

function FundForm(props: FundDialogProps & { readonly subject: FundDialogFor }) {
  const { subject, onClose, onSaved } = props;
  const { form: words } = texts;
  const fund = subject.kind === 'change' ? subject.fund : null;
  const save = useChange('budget.saveFund');
  const form = useTredeForm({
    initial: {
      name: fund?.name ?? '',
      amountCents: amountText(fund?.amountCents ?? null),
      spendFrom: dateText(fund?.spendFrom ?? null),
      spendUntil: dateText(fund?.spendUntil ?? null),
      targetGroup: fund?.targetGroup ?? '',
    },
    labels: words.fields,
    schema: contract['budget.saveFund'].input,
    toInput: ({ name, targetGroup }, read) => ({
      id: fund?.id ?? null,
      name,
      amountCents: read.amount('amountCents'),
      spendFrom: read.date('spendFrom'),
      spendUntil: read.date('spendUntil'),
      targetGroup: targetGroups.find((group) => group === targetGroup) ?? null,
    }),
  });

  const putBack = (before: FundPosition) => {
    const { id, name, amountCents, spendFrom, spendUntil, targetGroup } = before;
    save.mutateAsync({ id, name, amountCents, spendFrom, spendUntil, targetGroup }).then(
      () => showToast(words.undone(name)),
      (problem: unknown) => showToast(messageOf(problem)),
    );
  };

  const send = form.submit(async (input) => {
    const { id } = await save.mutateAsync(input);
    onSaved(id);
    onClose();
    if (fund === null) showToast(words.added(input.name));
    else showToast(words.changed(input.name), () => putBack(fund));
  });

  const amountFirst = subject.kind === 'change' && subject.startAt === 'amount';
  return (
    <Form onSubmit={send} label={fund === null ? words.addTitle : words.changeTitle}>
      <ErrorSummary {...form.summary} />
      <TextField {...form.field('name')} autoFocus={!amountFirst} />
      <div className="b-amount">
        <MoneyField
          {...form.field('amountCents')}
          hint={words.amountHint}
          autoFocus={amountFirst}
        />
      </div>
      <FieldRow>
        <DateField {...form.field('spendFrom')} near="nearest" hint={words.dateHint} />
        <DateField {...form.field('spendUntil')} near="coming" hint={words.dateHint} />
      </FieldRow>
      <SelectField
        {...form.field('targetGroup')}
        placeholder={words.everyone}
        options={targetGroups.map((group) => ({ value: group, label: words.only[group] }))}
      />
      <SubmitActions
        label={fund === null ? words.submitAdd : words.submitChange}
        sending={form.sending}
        busy={words.busy}
        cancel={{ label: words.cancel, onClick: onClose }}
      />
    </Form>
  );
}
