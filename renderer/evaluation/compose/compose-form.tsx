import { useQueryClient } from '@tanstack/react-query';
import { goTo } from '../../lib/navigate.ts';
import { paths } from '../../lib/paths.ts';
import { DraftLine } from '../../ui/draft-line.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { TextField } from '../../ui/fields.tsx';
import { FieldRow, Form, SubmitActions } from '../../ui/form-layout.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { showReport } from '../page-state.ts';
import { ClearedWords } from '../saving/cleared-words.tsx';
import { ReportPreview } from './report-preview.tsx';
import { PartList } from './part-list.tsx';
import { checkedIn, partsIn, written } from './parts.ts';
import { composeTexts as texts } from './texts.ts';
import { useComposeForm, type ComposeOptions } from './use-compose-form.ts';
import { titleKey, useFoundWords } from './use-found-words.ts';
import { WordsAt } from './words-at.tsx';

export interface ComposeFormProps extends ComposeOptions {
  /** Shows beside or under the fields what they make. */
  readonly previewing: boolean;
  readonly onPreviewClosed: () => void;
}

/** The fields of a report that is put together: its name, its title and its parts. */
export function ComposeForm({ previewing, onPreviewClosed, ...options }: ComposeFormProps) {
  const { form, draft } = useComposeForm(options);
  const keep = useUndoableChange('evaluation.keepReport');
  const memory = useQueryClient();
  const found = useFoundWords(form.values);
  const parts = partsIn(form.values);
  const noName = (word: string) =>
    form.setValue('checkedWords', JSON.stringify([...checkedIn(form.values), word]));
  const send = form.submit(async (input) => {
    const { id } = await keep(input, texts.saved(input.name));
    draft.done();
    showReport(memory, { kind: 'own', id });
    goTo(paths.evaluation);
  });
  const forSure = new Set(
    [...found.values()].flat().flatMap(({ word, sure }) => (sure ? [word] : [])),
  );
  const anyFound = [...found.values()].some((words) => words.length > 0);
  return (
    <div className="e-compose" data-previewing={previewing || undefined}>
      <Form label={texts.form} onSubmit={send} unsaved={form.changed} kept={draft.kept}>
        <ErrorSummary {...form.summary} />
        <DraftLine draft={draft} />
        <Panel title={texts.about}>
          <FieldRow>
            <TextField {...form.field('name')} hint={texts.nameHint} maxLength={80} />
            <TextField {...form.field('title')} hint={texts.titleHint} maxLength={120} />
          </FieldRow>
          <WordsAt
            words={found.get(titleKey) ?? []}
            at={texts.words.inTitle}
            text={form.values.title}
            fieldId={form.field('title').id}
            onText={(text) => form.setValue('title', text)}
            onNoName={noName}
          />
        </Panel>
        <Panel title={texts.fields.parts} aside={texts.partsOf(parts.length)}>
          <PartList
            id={form.field('parts').id}
            parts={parts}
            error={form.field('parts').error}
            found={found}
            onChange={(next) => form.setValue('parts', written(next))}
            onNoName={noName}
          />
        </Panel>
        <ClearedWords
          words={checkedIn(form.values).filter((word) => !forSure.has(word))}
          onBack={(word) =>
            form.setValue(
              'checkedWords',
              JSON.stringify(checkedIn(form.values).filter((one) => one !== word)),
            )
          }
        />
        {anyFound && <p className="t-second">{texts.words.keptAnyway}</p>}
        <SubmitActions
          label={texts.save}
          sending={form.sending}
          busy={texts.busy}
          cancel={{ label: texts.cancel, href: `#${paths.evaluation}` }}
        />
      </Form>
      {previewing && <ReportPreview values={form.values} onClose={onPreviewClosed} />}
    </div>
  );
}
