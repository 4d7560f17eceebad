import { contract } from '#shared/ipc/contract.ts';
import { retentionKinds } from '#shared/team/retention/kinds.ts';
import { useCall } from '../../lib/use-call.ts';
import { useChange } from '../../lib/use-change.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { TextField } from '../../ui/fields.tsx';
import { Form, SubmitActions } from '../../ui/form-layout.tsx';
import { Panel } from '../../ui/panel.tsx';
import { showNotice } from '../../ui/toast.tsx';
import { useTredeForm } from '../../ui/use-trede-form.ts';
import { privacyTexts } from './texts.ts';

const texts = privacyTexts.terms;

/** How long each kind of data stays, and why. The coordinator sets the term of the dossier. */
export function TermPanel() {
  const years = useCall('privacy.term', {}).data?.years;
  return (
    <Panel title={texts.title} flush>
      <DataTable
        label={texts.table}
        density="roomy"
        rows={retentionKinds}
        rowKey={({ name }) => name}
        columns={[
          {
            id: 'what',
            header: texts.columns.what,
            rowHeader: true,
            cell: ({ label, holds }) => (
              <span className="v-cell">
                <strong>{label}</strong>
                <span className="t-quiet">{holds}</span>
              </span>
            ),
          },
          {
            id: 'term',
            header: texts.columns.term,
            cell: ({ term }) => term ?? (years === undefined ? '' : texts.years(years)),
          },
          {
            id: 'begins',
            header: texts.columns.begins,
            wideOnly: true,
            cell: ({ begins }) => begins,
          },
          { id: 'ground', header: texts.columns.ground, cell: ({ ground }) => ground },
          { id: 'then', header: texts.columns.then, wideOnly: true, cell: ({ then }) => then },
        ]}
      />
      {years !== undefined && (
        <div className="v-inset">
          <TermForm key={years} years={years} />
        </div>
      )}
    </Panel>
  );
}

function TermForm({ years }: { readonly years: number }) {
  const save = useChange('privacy.saveTerm');
  const form = useTredeForm({
    initial: { years: String(years) },
    labels: { years: texts.field },
    schema: contract['privacy.saveTerm'].input,
    toInput: ({ years: typed }) => ({
      years: /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : 0,
    }),
  });
  return (
    <Form
      label={texts.title}
      unsaved={form.changed}
      onSubmit={form.submit(async (input) => {
        await save.mutateAsync(input);
        showNotice(texts.saved(input.years));
      })}
    >
      <ErrorSummary {...form.summary} focus="field" />
      <TextField {...form.field('years')} hint={texts.hint} width="200px" />
      <SubmitActions label={texts.save} sending={form.sending} />
    </Form>
  );
}
