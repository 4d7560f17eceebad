import { Anchor } from '@mantine/core';
import { defaultThresholds, type Thresholds } from '#shared/caseload/team/schema.ts';
import { contract } from '#shared/ipc/contract.ts';
import { draftKey } from '#shared/kernel/drafts.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { DraftLine } from '../../ui/draft-line.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { TextField } from '../../ui/fields.tsx';
import { Form, SubmitActions } from '../../ui/form-layout.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useTredeForm, type TredeForm } from '../../ui/use-trede-form.ts';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { texts } from './texts.ts';
import { thresholdGroups, type ThresholdField } from './threshold-fields.ts';

const { thresholds: words } = texts;
const fields = thresholdGroups.flatMap((group) => group.fields);
type Name = keyof Thresholds;

const byName = <Value,>(valueOf: (field: ThresholdField) => Value): Record<Name, Value> =>
  Object.fromEntries(fields.map((field) => [field.name, valueOf(field)])) as Record<Name, Value>;

const schema = contract['caseload.saveThresholds'].input;
const labels = byName(({ label }) => label);

/** The numbers by which Trede gives signals, each with what it does and where it comes from. */
export function ThresholdsPanel({ thresholds }: { readonly thresholds: Thresholds }) {
  // After saving, or undoing, the form begins anew from what stands in the file.
  return <ThresholdsForm key={JSON.stringify(thresholds)} thresholds={thresholds} />;
}

function ThresholdsForm({ thresholds }: { readonly thresholds: Thresholds }) {
  const save = useUndoableChange('caseload.saveThresholds');
  const form = useTredeForm({
    initial: byName(({ name }) => String(thresholds[name])),
    labels,
    schema,
    toInput: (_values, read) => ({
      ...byName(({ name }) => read.number(name)),
      before: thresholds,
    }),
  });
  const draft = useDraft(draftKey('thresholds', {}), form, { stored: thresholds });
  const send = form.submit(async (input) => {
    await save({ ...input, before: draft.before }, words.saved);
    draft.done();
  });
  return (
    <Panel title={words.title}>
      <Form label={words.title} onSubmit={send} unsaved={form.changed} kept={draft.kept}>
        <ErrorSummary {...form.summary} />
        <DraftLine draft={draft} />
        {thresholdGroups.map((group) => (
          <fieldset key={group.title} className="team-norms">
            <legend>{group.title}</legend>
            {group.fields.map((field) => (
              <ThresholdRow key={field.name} field={field} form={form} />
            ))}
          </fieldset>
        ))}
        <SubmitActions label={words.save} sending={form.sending} busy={texts.busy} />
      </Form>
    </Panel>
  );
}

interface ThresholdRowProps {
  readonly field: ThresholdField;
  readonly form: TredeForm<Name, typeof schema>;
}

function ThresholdRow({ field, form }: ThresholdRowProps) {
  const { name, label, sentence, unit, source } = field;
  const standard = defaultThresholds[name];
  return (
    <div className="team-norm">
      <TextField {...form.field(name)} hint={sentence} />
      <p className="team-norm-unit">{words.units[unit]}</p>
      <p className="team-norm-source t-second t-label">
        {words.source}: {words.sources[source]}. {words.standard(standard)}{' '}
        {form.values[name].trim() !== String(standard) && (
          <Anchor
            component="button"
            type="button"
            fz={13}
            aria-label={words.resetOf(label, standard)}
            onClick={() => form.setValue(name, String(standard))}
          >
            {words.reset(standard)}
          </Anchor>
        )}
      </p>
    </div>
  );
}
