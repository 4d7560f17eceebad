import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { contract, type CallOutput } from '#shared/ipc/contract.ts';
import { draftKey } from '#shared/kernel/drafts.ts';
import { formatEuro } from '#shared/kernel/money.ts';
import { orderState } from '#shared/purchasing/order-state.ts';
import type { OrderDetail } from '#shared/purchasing/orders.ts';
import { call, CallRefused } from '../../lib/call.ts';
import { useCall } from '../../lib/use-call.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { DraftLine } from '../../ui/draft-line.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { LongTextField, SelectField, TextField } from '../../ui/fields.tsx';
import { DateField, MoneyField } from '../../ui/read-fields.tsx';
import { FieldRow, Form, SubmitActions } from '../../ui/form-layout.tsx';
import { useTredeForm } from '../../ui/use-trede-form.ts';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { readFunding, setFunding, type FundingValues } from '../ordering/funding.ts';
import { FundingFields } from '../ordering/funding-fields.tsx';
import { sharingOptions } from '../ordering/course-fields.tsx';
import { dateIn, overridesOf } from '../ordering/order-values.ts';
import { orderTexts } from '../ordering/texts.ts';
import {
  labelsOf,
  linesOf,
  newAmount,
  partsOf,
  priceField,
  quantityField,
  valuesOf,
} from './change-values.ts';
import { courseOf, courseProblems } from './course-change.ts';
import { PassingFields } from './passing-fields.tsx';
import { orderPageTexts } from './texts.ts';

const texts = orderPageTexts.changing;

export interface ChangeOrderDialogProps {
  readonly order: OrderDetail;
  readonly onClose: () => void;
}

/** Another price, quantity, end or funding, with the reason. Mount it to open it. */
export function ChangeOrderDialog({ order, onClose }: ChangeOrderDialogProps) {
  const title = texts.title(order.orderNumber);
  return (
    <Dialog dialogName="change-order" title={title} size={620} onClose={onClose}>
      <ChangeOrderForm title={title} order={order} onClose={onClose} />
    </Dialog>
  );
}

const fundingOf = (values: Readonly<Record<string, string>>): FundingValues => ({
  way: values['way'] ?? '',
  fundId: values['fundId'] ?? '',
  parts: values['parts'] ?? '',
  keyId: values['keyId'] ?? '',
});

interface ChangeOrderFormProps extends ChangeOrderDialogProps {
  readonly title: string;
}

function ChangeOrderForm({ title, order, onClose }: ChangeOrderFormProps) {
  const change = useUndoableChange('purchasing.changeOrder');
  const funds = useCall('budget.overview', {}).data ?? [];
  const keys = useCall('budget.keys', {}).data ?? [];
  const [parts] = useState(() => partsOf(order));
  // As it was when the form was opened: the order behind it may become another.
  const [before] = useState(() => ({ state: orderState(order) }));
  /** What the funds may not pay, once one of them refused it. */
  const [unmet, setUnmet] = useState<CallOutput<'purchasing.checkChange'>>([]);
  const form = useTredeForm<string, (typeof contract)['purchasing.changeOrder']['input']>({
    initial: valuesOf(order, parts),
    labels: labelsOf(order, parts),
    missing: { reason: orderPageTexts.missingReason },
    standsAt: { funding: 'fundId' },
    schema: contract['purchasing.changeOrder'].input,
    toInput: (values, read) => {
      const funding = fundingOf(values);
      return {
        orderId: order.id,
        before,
        endDate: read.date('endDate'),
        lines: linesOf(parts, values).lines,
        funding:
          values['newFunding'] === ''
            ? null
            : readFunding(funding, newAmount(order, parts, values) ?? 0).funding,
        course: courseOf(order, values),
        overrides: overridesOf(values['overrides'] ?? ''),
        reason: values['reason'] ?? '',
      };
    },
    check: (values) => {
      const { problems } = linesOf(parts, values);
      Object.assign(problems, courseProblems(order, values));
      const start = order.startsOn;
      const end = dateIn(values['endDate'] ?? '');
      if (end !== null && end < start) problems['endDate'] = texts.endBeforeStart;
      if (values['newFunding'] === '') return problems;
      const { problem } = readFunding(fundingOf(values), newAmount(order, parts, values) ?? 0);
      return problem === null ? problems : { ...problems, fundId: problem };
    },
  });
  const open = order.lines.filter(({ closedOn }) => closedOn === null);
  const draft = useDraft(draftKey('order-change', { subject: order.id }), form);
  const amount = newAmount(order, parts, form.values);
  const send = form.submit(async (input) => {
    await change(input, ({ order: after }) =>
      texts.done(after.orderNumber, formatEuro(after.amountCents)),
    ).catch(async (problem: unknown) => {
      const isBlocked = problem instanceof CallRefused && problem.refusal.code === 'fund-blocked';
      if (isBlocked) setUnmet(await call('purchasing.checkChange', input));
      throw problem;
    });
    draft.done();
    onClose();
  });
  const newFunding = form.values['newFunding'] !== '';
  return (
    <Form label={title} unsaved={form.changed} kept={draft.kept} onSubmit={send}>
      <ErrorSummary {...form.summary} />
      <DraftLine draft={draft} />
      {parts.map((part) => (
        <FieldRow key={part.key}>
          <TextField
            {...form.field(quantityField(part))}
            autoFocus={part === parts[0] ? 'in-dialog' : false}
          />
          <MoneyField {...form.field(priceField(part))} />
        </FieldRow>
      ))}
      {order.lines.length > 1 && parts.length === 1 && (
        <p className="t-second">
          {texts.same(open.length)} {open.length < order.lines.length && texts.freedStays}
        </p>
      )}
      <DateField {...form.field('endDate')} near="coming" hint={texts.endHint} width="220px" />
      {order.course !== null && (
        <FieldRow>
          <TextField {...form.field('capacity')} hint={orderTexts.capacityHint} />
          <SelectField
            {...form.field('sharing')}
            hint={orderTexts.sharingHint}
            options={sharingOptions}
          />
        </FieldRow>
      )}
      <Checkbox
        size="xs"
        label={texts.otherFunds}
        checked={newFunding}
        onChange={(event) => form.setValue('newFunding', event.currentTarget.checked ? 'ja' : '')}
      />
      {newFunding && (
        <FundingFields
          values={fundingOf(form.values)}
          onChange={(field, text) =>
            setFunding({ values: fundingOf(form.values), setValue: form.setValue }, field, text)
          }
          field={form.field('fundId')}
          funds={funds.map(({ id, name }) => ({ id, label: name }))}
          keys={keys}
          amountCents={amount}
        />
      )}
      <LongTextField {...form.field('reason')} hint={texts.reasonHint} minRows={2} />
      {unmet.length > 0 && (
        <PassingFields
          id={form.field('overrides').id}
          error={form.field('overrides').error}
          funds={unmet}
          overrides={overridesOf(form.values['overrides'] ?? '')}
          onOverrides={(next) => form.setValue('overrides', JSON.stringify(next))}
        />
      )}
      {amount !== null && amount !== order.amountCents && (
        <p role="status">
          <strong>{texts.total(formatEuro(order.amountCents), formatEuro(amount))}</strong>
        </p>
      )}
      <SubmitActions
        label={texts.submit}
        sending={form.sending}
        cancel={{ label: texts.cancel, onClick: onClose }}
      />
    </Form>
  );
}
