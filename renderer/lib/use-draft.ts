import { useCallback, useEffect, useRef, useState } from 'react';
import { call } from './call.ts';
import { DraftKeeper, type DraftTexts } from './drafts.ts';

/** What a draft needs of a form; `useTredeForm` gives it. */
export interface DraftedForm<Field extends string = string> {
  readonly values: Readonly<Record<Field, string>>;
  readonly setValue: (field: Field, text: string) => void;
  readonly field?: (field: Field) => { readonly label: string };
}

export interface RestoredDraft {
  /** ISO time in UTC. */
  readonly savedAt: string;
  /** Labels of restored fields in which something else stood when they were typed. */
  readonly changedSince: readonly string[];
}

export interface Draft {
  /** What was put back when the form opened; `null`: nothing. */
  readonly restored: RestoredDraft | null;
  /** Whether what is typed is safe in the team file: for `<Form kept>`. */
  readonly kept: boolean;
  /** To be called after sending: nothing is left to put back. */
  readonly done: () => void;
  /** Throws the draft away and shows the form as it was opened. */
  readonly discard: () => void;
}

/** Beside a field a form may hold what stood in it at first: then that comes back with it. */
const was = (field: string) => `was:${field}`;
const isWas = (field: string) => field.startsWith('was:');

/**
 * Keeps what is typed in a form inside the team file, so that it survives locking, a power cut and a
 * dialog that is closed by accident; puts it back when the form is opened again. Only what differs from
 * how the form was opened is kept. Sending is never held up by it.
 *
 * @param key tells this form from others: `'record:job:12:new'`, `'contact:12'`
 * @example const draft = useDraft('contact:12', form); … await save(input); draft.done();
 */
export function useDraft<Field extends string>(key: string, form: DraftedForm<Field>): Draft {
  const [opened] = useState<DraftTexts>(form.values);
  const [restored, setRestored] = useState<RestoredDraft | null>(null);
  const [kept, setKept] = useState(true);
  const keeper = useRef<DraftKeeper | null>(null);
  const sent = useRef<DraftTexts | null>(null);
  const latest = useRef(form);
  useEffect(() => {
    latest.current = form;
  });

  useEffect(() => {
    let left = false;
    let own: DraftKeeper | null = null;
    const start = (draft: { savedAt: string; values: DraftTexts } | null) => {
      if (left) return;
      own = keeper.current = new DraftKeeper(key, draft?.values ?? null, setKept);
      if (draft === null) own.keep(typedIn(latest.current.values, opened));
      else setRestored(putBack(draft, latest.current, opened));
    };
    call('caseload.draft', { key }).then(start, () => start(null));
    return () => {
      left = true;
      keeper.current = null;
      void own?.write();
    };
  }, [key, opened]);

  const { values } = form;
  useEffect(() => {
    if (isSameText(values, sent.current)) return;
    sent.current = null;
    keeper.current?.keep(typedIn(values, opened));
  }, [values, opened]);

  return {
    restored,
    kept,
    done: useCallback(() => {
      sent.current = latest.current.values;
      setRestored(null);
      keeper.current?.keep(null);
      void keeper.current?.write();
    }, []),
    discard: useCallback(() => {
      const { values: shown, setValue } = latest.current;
      for (const field of Object.keys(shown) as Field[]) {
        const first = opened[field] ?? '';
        if (shown[field] !== first) setValue(field, first);
      }
      setRestored(null);
      keeper.current?.keep(null);
      void keeper.current?.write();
    }, [opened]),
  };
}

/** The fields that were typed in, with what stood there at first; `null`: none. */
export function typedIn(values: DraftTexts, opened: DraftTexts): DraftTexts | null {
  const typed = Object.entries(values).filter(
    ([field, text]) => !isWas(field) && text !== (opened[field] ?? ''),
  );
  if (typed.length === 0) return null;
  return Object.fromEntries(
    typed.flatMap(([field, text]) => [
      [field, text],
      [was(field), values[was(field)] ?? opened[field] ?? ''],
    ]),
  );
}

/** Puts a draft back in the fields where nothing was typed meanwhile. */
function putBack<Field extends string>(
  draft: { readonly savedAt: string; readonly values: DraftTexts },
  form: DraftedForm<Field>,
  opened: DraftTexts,
): RestoredDraft | null {
  const changedSince: string[] = [];
  let count = 0;
  for (const field of Object.keys(form.values) as Field[]) {
    const text = draft.values[field];
    const first = draft.values[was(field)] ?? '';
    const now = opened[field] ?? '';
    if (isWas(field) || text === undefined || form.values[field] !== now || text === now) continue;
    form.setValue(field, text);
    if (was(field) in form.values) form.setValue(was(field) as Field, first);
    if (first !== now) changedSince.push(form.field?.(field).label ?? field);
    count += 1;
  }
  return count === 0 ? null : { savedAt: draft.savedAt, changedSince };
}

const isSameText = (one: DraftTexts, other: DraftTexts | null): boolean =>
  other !== null && Object.keys(one).every((field) => one[field] === other[field]);
