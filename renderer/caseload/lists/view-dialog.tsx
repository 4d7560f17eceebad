import type { SavedView, ViewSetting } from '#shared/caseload/lists/schema.ts';
import { contract } from '#shared/ipc/contract.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { draftKey } from '#shared/kernel/drafts.ts';
import { call } from '../../lib/call.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { DraftLine } from '../../ui/draft-line.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { TextField } from '../../ui/fields.tsx';
import { Form, SubmitActions } from '../../ui/form-layout.tsx';
import { texts as uiTexts } from '../../ui/texts.ts';
import { useTredeForm } from '../../ui/use-trede-form.ts';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { conflictOf, isConflict } from '../contacts/standing.ts';
import { texts } from './texts.ts';
import { beforeOf } from './views.ts';

export interface ViewDialogProps {
  /** The view that gets another name; `null` keeps a new one. */
  readonly renames: SavedView | null;
  readonly setting: ViewSetting;
  readonly onSaved: (viewId: Id) => void;
  readonly onClose: () => void;
}

const words = texts.setting;

/** Asks how a view is called, and keeps it for the team. */
export function ViewDialog({ renames, setting, onSaved, onClose }: ViewDialogProps) {
  const save = useUndoableChange('caseload.saveView');
  const form = useTredeForm({
    initial: { name: renames?.name ?? '' },
    labels: { name: words.name },
    schema: contract['caseload.saveView'].input,
    toInput: (_values, read) => ({
      id: renames?.id ?? null,
      before: renames && beforeOf(renames),
      name: read.text('name'),
      setting,
    }),
  });
  const draft = useDraft(draftKey('list-view', { subject: renames?.id ?? null }), form, {
    stored: renames && beforeOf(renames),
    opened: { setting },
  });
  /** Who has read how it is called now may call it something else. */
  const settle = async (problem: unknown) => {
    if (renames === null || !isConflict(problem)) throw problem;
    const now = (await call('caseload.views', {})).find(({ id }) => id === renames.id);
    if (now === undefined) throw problem;
    draft.settle({ stored: beforeOf(now), texts: { name: now.name } }, 'typed');
    throw conflictOf([words.isNow(now.name)]);
  };
  return (
    <Dialog
      dialogName="view"
      title={renames === null ? words.saveTitle : words.renameTitle}
      onClose={onClose}
    >
      <Form
        unsaved={form.changed}
        kept={draft.kept}
        onSubmit={form.submit(async (input) => {
          const sent = { ...input, before: draft.before };
          const { viewId } = await save(sent, words.saved(input.name)).catch(settle);
          draft.done();
          onSaved(viewId);
          onClose();
        })}
      >
        <ErrorSummary {...form.summary} focus="field" />
        <DraftLine draft={draft} />
        <TextField
          {...form.field('name')}
          hint={words.nameHint}
          maxLength={60}
          autoFocus="in-dialog"
        />
        <SubmitActions
          label={words.save}
          sending={form.sending}
          cancel={{ label: uiTexts.cancel, onClick: onClose }}
        />
      </Form>
    </Dialog>
  );
}
