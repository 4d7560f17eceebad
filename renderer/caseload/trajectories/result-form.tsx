import { Radio } from '@mantine/core';
import type { StoredRecord } from '#shared/caseload/records/all-records.ts';
import { trajectory as trajectoryKind } from '#shared/caseload/records/support.ts';
import type { ClientTrajectory } from '#shared/caseload/schema.ts';
import { formatDate, toIsoDate, type IsoDate } from '#shared/kernel/dates.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { draftKey } from '#shared/kernel/drafts.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { DraftLine } from '../../ui/draft-line.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { FieldGroup } from '../../ui/field-group.tsx';
import { LongTextField, SelectField } from '../../ui/fields.tsx';
import { DateField } from '../../ui/read-fields.tsx';
import { FieldRow, Form, SubmitActions } from '../../ui/form-layout.tsx';
import { dateText, readDateText } from '../../ui/parse-fields.ts';
import { useTredeForm } from '../../ui/use-trede-form.ts';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { standingAfter } from '../records/record-standing.ts';
import { resultTexts as texts } from './texts.ts';
import './trajectories.css';

export interface ResultFormProps {
  readonly clientId: Id;
  readonly clientName: string;
  readonly trajectory: ClientTrajectory;
  readonly record: StoredRecord<'trajectory'>;
  readonly onClose: () => void;
}

const optionsOf = (field: 'result' | 'stopReason') => {
  const { input } = trajectoryKind.fields[field];
  return Object.entries(input.kind === 'choice' ? input.options : {}).map(([value, label]) => ({
    value,
    label,
  }));
};

const statuses = Object.entries(texts.statuses);

/** What stands in the form at first: the day that was planned, or today when that has not come. */
const firstTexts = (stored: StoredRecord<'trajectory'>['values'], today: IsoDate) => ({
  status: stored.status in texts.statuses ? stored.status : '',
  endDate: dateText(stored.endDate !== null && stored.endDate > today ? today : stored.endDate),
  result: stored.result ?? '',
  stopReason: stored.stopReason ?? '',
  note: stored.note ?? '',
});

/** How it ended, when, with which result, and why when it stopped early. */
export function ResultForm(props: ResultFormProps) {
  const { clientId, clientName, trajectory, record, onClose } = props;
  const today = toIsoDate(new Date());
  const save = useUndoableChange('caseload.saveRecord');
  const form = useTredeForm({
    initial: firstTexts(record.values, today),
    labels: texts.fields,
    schema: trajectoryKind.schema,
    toInput: ({ status, result, stopReason }, read) => ({
      // Not asked here: they go as they were seen.
      startDate: record.values.startDate,
      dagdelen: record.values.dagdelen,
      status,
      endDate: read.date('endDate'),
      result: result === '' ? null : result,
      stopReason: status === 'voortijdig-gestopt' && stopReason !== '' ? stopReason : null,
      note: read.text('note'),
    }),
    check: ({ status, endDate, result, stopReason }) => {
      const day = readDateText(endDate);
      const isDay = day.kind === 'value' && day.value !== null;
      return {
        ...(status === '' ? { status: texts.missing.status } : {}),
        ...(day.kind === 'value' && day.value === null ? { endDate: texts.missing.endDate } : {}),
        ...(isDay && day.value > today ? { endDate: texts.future } : {}),
        ...(status === 'afgerond' && result === '' ? { result: texts.missing.result } : {}),
        ...(status === 'voortijdig-gestopt' && stopReason === ''
          ? { stopReason: texts.missing.stopReason }
          : {}),
      };
    },
  });
  const draft = useDraft(draftKey('result', { client: clientId, subject: record.id }), form, {
    stored: record.values,
  });
  const stopped = form.values.status === 'voortijdig-gestopt';
  const status = form.field('status');
  const send = form.submit(async (values) => {
    const { before } = draft;
    const { startDate, dagdelen } = before;
    const what = { clientId, kind: 'trajectory', recordId: record.id, before } as const;
    try {
      await save(
        { ...what, values: { ...values, startDate, dagdelen } },
        texts.done(trajectory.typeName, clientName),
      );
    } catch (problem) {
      const standing = await standingAfter(problem, what);
      if (standing === null) throw problem;
      const { now, refusal } = standing;
      draft.settle({ stored: now, texts: firstTexts(now, today) }, 'typed');
      throw refusal;
    }
    draft.done();
    onClose();
  });
  const from = formatDate(trajectory.startDate);
  return (
    <Form
      label={texts.title(trajectory.typeName, clientName)}
      unsaved={form.changed}
      kept={draft.kept}
      onSubmit={send}
    >
      <ErrorSummary {...form.summary} />
      <DraftLine draft={draft} />
      <p className="t-second">
        {trajectory.endDate === null
          ? texts.open(from)
          : (trajectory.endDate < today ? texts.over : texts.planned)(
              from,
              formatDate(trajectory.endDate),
            )}
      </p>
      <FieldGroup id={status.id} label={status.label} error={status.error}>
        <div className="c-result-statuses">
          {statuses.map(([value, label], place) => (
            <Radio
              key={value}
              name={status.id}
              label={label}
              checked={status.value === value}
              onChange={() => status.onChange(value)}
              {...(place === 0 ? { 'data-autofocus': true } : {})}
            />
          ))}
        </div>
      </FieldGroup>
      <FieldRow>
        <DateField {...form.field('endDate')} near="last" />
        <SelectField
          {...form.field('result')}
          hint={'\u00a0'}
          placeholder={texts.choose}
          options={optionsOf('result')}
        />
      </FieldRow>
      {stopped && (
        <SelectField
          {...form.field('stopReason')}
          placeholder={texts.choose}
          options={optionsOf('stopReason')}
        />
      )}
      <LongTextField {...form.field('note')} hint={texts.noteHint} minRows={2} maxRows={8} />
      <SubmitActions
        label={texts.submit}
        sending={form.sending}
        busy={texts.busy}
        cancel={{ label: texts.cancel, onClick: onClose }}
      />
    </Form>
  );
}
