import type { EvaluationSettings } from '#shared/evaluation/schema.ts';
import { contract } from '#shared/ipc/contract.ts';
import { draftKey } from '#shared/kernel/drafts.ts';
import { messageOf } from '../../lib/call.ts';
import { href, paths } from '../../lib/paths.ts';
import { useCall } from '../../lib/use-call.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { DraftLine } from '../../ui/draft-line.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { SelectField, TextField } from '../../ui/fields.tsx';
import { Form, SubmitActions } from '../../ui/form-layout.tsx';
import { LoadingLine } from '../../ui/loading-line.tsx';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { Page, PageHead } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useTredeForm } from '../../ui/use-trede-form.ts';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { settingsTexts as texts } from './texts.ts';

/** What the team decided about its reports. */
export function ReportSettingsPage() {
  const settings = useCall('evaluation.settings', {});
  return (
    <Page>
      <PageHead
        title={texts.title}
        line={texts.line}
        parent={{ label: texts.parent, href: href(paths.evaluation) }}
      />
      {settings.isError && (
        <MessagePanel severity="error">{messageOf(settings.error)}</MessagePanel>
      )}
      {settings.isPending && <LoadingLine />}
      {settings.data?.unreadable === true && (
        <MessagePanel severity="warning" title={texts.unreadable.title}>
          {texts.unreadable.line}
        </MessagePanel>
      )}
      {settings.data !== undefined && (
        // After saving, or undoing, the form begins anew from what stands in the file.
        <SettingsForm key={JSON.stringify(settings.data)} settings={settings.data} />
      )}
    </Page>
  );
}

const choices = [3, 6, 12, 24].map((months) => ({
  value: String(months),
  label: texts.months(months),
}));

function SettingsForm({ settings }: { readonly settings: EvaluationSettings }) {
  const save = useUndoableChange('evaluation.saveSettings');
  const form = useTredeForm({
    initial: {
      smallestGroup: String(settings.smallestGroup),
      sustainedMonths: String(settings.sustainedMonths),
    },
    labels: texts.labels,
    schema: contract['evaluation.saveSettings'].input,
    missing: texts.missing,
    toInput: (_values, read) => ({
      smallestGroup: read.number('smallestGroup'),
      // The list has no other values; the schema looks at it all the same.
      sustainedMonths: read.number('sustainedMonths') as EvaluationSettings['sustainedMonths'],
      before: settings,
    }),
  });
  const draft = useDraft(draftKey('report-settings', {}), form, { stored: settings });
  const send = form.submit(async (input) => {
    await save({ ...input, before: draft.before }, texts.saved);
    draft.done();
  });
  return (
    <Panel label={texts.title}>
      <Form label={texts.title} onSubmit={send} unsaved={form.changed} kept={draft.kept}>
        <ErrorSummary {...form.summary} />
        <DraftLine draft={draft} />
        <TextField
          {...form.field('smallestGroup')}
          hint={texts.hints.smallestGroup}
          width="min(100%, 480px)"
        />
        <SelectField
          {...form.field('sustainedMonths')}
          hint={texts.hints.sustainedMonths}
          options={choices}
          width="min(100%, 480px)"
        />
        <SubmitActions label={texts.save} sending={form.sending} busy={texts.busy} />
      </Form>
    </Panel>
  );
}
