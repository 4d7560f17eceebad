import { Button } from '@mantine/core';
import { IconFile } from '@tabler/icons-react';
import { useState } from 'react';
import {
  documentKinds,
  documentValuesSchema,
  type ClientDocument,
  type DocumentKind,
} from '#shared/caseload/documents/schema.ts';
import { documentFieldLabels, documentKindLabels } from '#shared/caseload/documents/texts.ts';
import { contract, type CallOutput } from '#shared/ipc/contract.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { draftKey } from '#shared/kernel/drafts.ts';
import { call, messageOf } from '../../lib/call.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { DraftLine } from '../../ui/draft-line.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { SelectField, TextField } from '../../ui/fields.tsx';
import { Form, SubmitActions } from '../../ui/form-layout.tsx';
import { showNotice } from '../../ui/toast.tsx';
import { texts as uiTexts } from '../../ui/texts.ts';
import { useTredeForm } from '../../ui/use-trede-form.ts';
import { conflictOf, isConflict, standingSentences } from '../contacts/standing.ts';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { documentTexts } from './texts.ts';

export interface DocumentDialogProps {
  readonly clientId: Id;
  /** The document to change; `null` adds one. */
  readonly document: ClientDocument | null;
  readonly onClose: () => void;
}

const kindOptions = documentKinds.map((value) => ({ value, label: documentKindLabels[value] }));
const words = documentTexts.dialog;

/** Adds a document, or gives one another title or kind. Mount it to open it. */
export function DocumentDialog(props: DocumentDialogProps) {
  const { document, onClose } = props;
  return (
    <Dialog
      dialogName="document"
      title={document === null ? words.add : words.change}
      onClose={onClose}
      size={520}
      help="dialoog/document"
    >
      {document === null ? <AddForm {...props} /> : <ChangeForm {...props} document={document} />}
    </Dialog>
  );
}

/** `Cv van Rima.pdf` → `Cv van Rima`. */
const titleOf = (name: string): string => name.replace(/\.[A-Za-z0-9]{1,5}$/, '').slice(0, 120);

/** What a name most likely is. */
const kindOf = (name: string): DocumentKind =>
  documentKinds.find((kind) => new RegExp(`(^|[^a-z])${kind}`, 'i').test(name)) ?? 'anders';

function AddForm({ clientId, onClose }: DocumentDialogProps) {
  const add = useUndoableChange('caseload.addDocument');
  const [chosen, setChosen] = useState<CallOutput<'desktop.chooseDocument'>>(null);
  const form = useTredeForm({
    initial: { file: '', title: '', kind: 'cv' },
    labels: words.fields,
    missing: words.missing,
    schema: contract['caseload.addDocument'].input.omit({ clientId: true }),
    toInput: ({ file, title, kind }) => ({ file, title, kind: kind as DocumentKind }),
  });
  // The file itself cannot be kept: it is chosen again.
  const { title, kind } = form.values;
  const { setValue, field } = form;
  const typed = { values: { title, kind }, setValue, field };
  const draft = useDraft<'title' | 'kind'>(
    draftKey('document', { client: clientId, subject: null }),
    typed,
  );
  const file = form.field('file');
  const choose = async () => {
    try {
      const answer = await call('desktop.chooseDocument', {});
      if (answer === null) return;
      setChosen(answer);
      form.setValue('file', answer.ref);
      // What somebody typed stays; what was taken from another file goes with it.
      if (form.values.title === '' || form.values.title === titleOf(chosen?.name ?? '')) {
        form.setValue('title', titleOf(answer.name));
        form.setValue('kind', kindOf(answer.name));
      }
    } catch (problem) {
      showNotice(messageOf(problem));
    }
  };
  return (
    <Form
      label={words.add}
      unsaved={form.changed}
      kept={draft.kept}
      onSubmit={form.submit(async (input) => {
        await add({ clientId, ...input }, words.added(input.title));
        draft.done();
        onClose();
      })}
    >
      <DraftLine draft={draft} />
      <ErrorSummary {...form.summary} />
      <div className="c-document-file" data-error={file.error === undefined ? undefined : true}>
        <p className="c-document-label">{words.fields.file}</p>
        <Button
          id={file.id}
          data-autofocus
          leftSection={<IconFile size={16} aria-hidden />}
          aria-describedby={`${file.id}-what`}
          onClick={() => void choose()}
        >
          {chosen === null ? words.choose : words.chooseOther}
        </Button>
        <p id={`${file.id}-what`} className="c-document-chosen">
          {chosen === null ? words.none : words.chosen(chosen.name, chosen.folder)}
        </p>
        {file.error !== undefined && <p className="c-document-error">{file.error}</p>}
      </div>
      <TextField {...form.field('title')} maxLength={120} />
      <SelectField {...form.field('kind')} options={kindOptions} width="200px" />
      <p className="t-second t-label">{words.stays}</p>
      <Actions sending={form.sending} onClose={onClose} />
    </Form>
  );
}

const valuesOf = ({ title, kind }: ClientDocument) => ({ title, kind });

function ChangeForm({
  clientId,
  document,
  onClose,
}: DocumentDialogProps & { readonly document: ClientDocument }) {
  const save = useUndoableChange('caseload.saveDocument');
  const form = useTredeForm({
    initial: valuesOf(document),
    labels: documentFieldLabels,
    missing: { title: words.missing.title },
    schema: documentValuesSchema,
    toInput: ({ title, kind }) => ({ title, kind: kind as DocumentKind }),
  });
  const draft = useDraft(draftKey('document', { client: clientId, subject: document.id }), form, {
    stored: valuesOf(document),
  });
  /** Who has read what stands there now may put something else in its place. */
  const settle = async (problem: unknown) => {
    if (!isConflict(problem)) throw problem;
    const { documents } = await call('caseload.dossier', { clientId });
    const found = documents.find(({ id }) => id === document.id);
    if (found === undefined) throw problem;
    const now = valuesOf(found);
    const sentences = standingSentences({
      labels: documentFieldLabels,
      before: draft.before,
      now,
      words: (field) => (field === 'kind' ? documentKindLabels[now.kind] : now.title),
    });
    draft.settle({ stored: now, texts: now }, 'typed');
    throw conflictOf(sentences);
  };
  return (
    <Form
      label={words.change}
      unsaved={form.changed}
      kept={draft.kept}
      onSubmit={form.submit(async (values) => {
        const sent = { documentId: document.id, before: draft.before, values };
        await save(sent, words.changed).catch(settle);
        draft.done();
        onClose();
      })}
    >
      <DraftLine draft={draft} />
      <ErrorSummary {...form.summary} />
      <TextField {...form.field('title')} maxLength={120} autoFocus="in-dialog" />
      <SelectField {...form.field('kind')} options={kindOptions} width="200px" />
      <Actions sending={form.sending} onClose={onClose} />
    </Form>
  );
}

function Actions({
  sending,
  onClose,
}: {
  readonly sending: boolean;
  readonly onClose: () => void;
}) {
  return (
    <SubmitActions
      label={words.submit}
      sending={sending}
      cancel={{ label: uiTexts.cancel, onClick: onClose }}
    />
  );
}
