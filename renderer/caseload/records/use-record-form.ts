import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { recordKindOf } from '#shared/caseload/records/all-records.ts';
import type { Field, FieldValue } from '#shared/caseload/records/field.ts';
import { call, CallRefused } from '../../lib/call.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { useTredeForm } from '../../ui/use-trede-form.ts';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { readText, textOf, valueOf } from './field-text.ts';
import { recordDraftKey } from './draft-key.ts';
import type { RecordDialogProps } from './record-dialog-props.ts';
import { recordTexts } from './texts.ts';

type Values = Readonly<Record<string, FieldValue>>;
type Texts = Readonly<Record<string, string>>;

/** Beside each field the form holds what stood there at first: also when it is put back from a draft. */
const was = (name: string) => `was:${name}`;

/**
 * The form of one record, made from the declaration of its kind. When somebody else changed the same
 * field meanwhile, `contested` has that field until the user has chosen.
 */
export function useRecordForm(props: RecordDialogProps) {
  const { clientId, kind, record, preset, only, onClose } = props;
  const memory = useQueryClient();
  const saveRecord = useUndoableChange('caseload.saveRecord');
  const [standing, setStanding] = useState<Values | null>(null);
  const { fields, schema, title, single } = recordKindOf(kind);
  const shown = (only ?? Object.keys(fields)).flatMap((name) => {
    const field = fields[name];
    return field === undefined ? [] : [{ name, field }];
  });
  const stored: Values = { ...emptyOf(fields), ...(record?.values as Values | undefined) };

  const form = useTredeForm({
    initial: Object.fromEntries(
      shown.flatMap(({ name, field }) => [
        [name, textOf(field, preset?.[name] ?? stored[name] ?? null)],
        ...(record === null ? [] : [[was(name), textOf(field, stored[name] ?? null)]]),
      ]),
    ) as Texts,
    labels: Object.fromEntries(shown.map(({ name, field }) => [name, field.label])),
    missing: Object.fromEntries(
      shown.flatMap(({ name, field }) =>
        field.input.kind === 'choice' ? [[name, recordTexts.missingChoice]] : [],
      ),
    ),
    schema,
    toInput: (texts) => ({ ...stored, ...preset, ...read(texts, (name) => name) }),
    check: (texts) =>
      Object.fromEntries(
        shown.flatMap(({ name, field }) => {
          const reading = readText(field, texts[name] ?? '');
          return reading.kind === 'unreadable' ? [[name, reading.reason]] : [];
        }),
      ) as Texts,
  });

  const draft = useDraft(recordDraftKey(props), form, { stored: null, opened: { preset, only } });

  function read(texts: Texts, key: (name: string) => string): Values {
    return Object.fromEntries(
      shown.map(({ name, field }) => [name, valueOf(field, texts[key(name)] ?? '')]),
    );
  }

  const contestedIn = (now: Values) =>
    shown.flatMap(({ name, field }) => {
      const text = textOf(field, now[name] ?? null);
      const mine = textOf(field, valueOf(field, form.values[name] ?? ''));
      const first = form.values[was(name)] ?? '';
      return text === first || text === mine || mine === first ? [] : [{ name, field, text }];
    });

  /** What stands in the file by now, when this refusal is about that. */
  const standingAfter = async (problem: unknown): Promise<Values | null> => {
    if (record === null || !(problem instanceof CallRefused)) return null;
    if (problem.refusal.code !== 'conflict') return null;
    const dossier = await memory.query({
      queryKey: ['caseload.dossier', { clientId }],
      queryFn: () => call('caseload.dossier', { clientId }),
      staleTime: 0,
    });
    const found = dossier.records[kind].find(({ id }) => id === record.id);
    return (found?.values as Values | undefined) ?? null;
  };

  const submit = form.submit(async (values) => {
    const before = record === null ? null : { ...stored, ...read(form.values, was) };
    const isSame = shown.every(
      ({ name, field }) =>
        textOf(field, (values as Values)[name] ?? null) === textOf(field, before?.[name] ?? null),
    );
    if (before !== null && isSame) {
      draft.done();
      onClose();
      return;
    }
    const isAdding = record === null && !single;
    const done = isAdding ? recordTexts.added(title) : recordTexts.changed(title);
    try {
      await saveRecord({ clientId, kind, recordId: record?.id ?? null, before, values }, done);
    } catch (problem) {
      const now = await standingAfter(problem);
      const contested = now === null ? [] : contestedIn(now);
      if (contested[0] === undefined) throw problem;
      setStanding(now);
      throw new CallRefused({
        code: 'conflict',
        message: recordTexts.conflict.line,
        field: contested[0].name,
      });
    }
    draft.done();
    onClose();
  });

  return {
    form,
    draft,
    shown,
    submit,
    contested: standing === null ? [] : contestedIn(standing),
    /** Settles a contested field: what stands there counts, or what was filled in goes over it. */
    settle: (name: string, standingText: string, take: boolean) => {
      form.setValue(was(name), standingText);
      form.setValue(name, take ? standingText : (form.values[name] ?? ''));
    },
  };
}

const emptyOf = (fields: Readonly<Record<string, Field>>): Values =>
  Object.fromEntries(
    Object.entries(fields).map(([name, { input }]) => [
      name,
      input.kind === 'choices' || input.kind === 'dagdelen' ? [] : null,
    ]),
  );
