import { useEffect, useRef, useState } from 'react';
import type { DraftKey } from '#shared/kernel/drafts.ts';
import { call } from './call.ts';
import { beforeOf, putBack, settled, toKeep, type Basis, type Standing } from './draft-basis.ts';
import { DraftKeeper, type DraftTexts } from './drafts.ts';
import { draftIsOpen } from './open-drafts.ts';

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

/** Of a form that changes something which stands in the file already. */
export interface DraftOf<Stored> {
  /** What stands in the file as the form opens, by the names of the fields; `null`: it is a new one. */
  readonly stored: Stored;
  /**
   * Only for a form that is one whole, as a plan is: how it stands in the fields. A draft of something
   * that another changed meanwhile is then shown whole, as it was left, and `outdated` says so.
   */
  readonly textsOf?: (stored: Stored) => DraftTexts;
  /** With what the form was opened, besides what its key says: so that it can be opened alike later. */
  readonly opened?: Readonly<Record<string, unknown>>;
}

export interface Draft {
  /** What was put back when the form opened; `null`: nothing. */
  readonly restored: RestoredDraft | null;
  /** Whether what is typed is safe in the team file: for `<Form kept>`. */
  readonly kept: boolean;
  /** To be called after sending: nothing is left to put back. */
  readonly done: () => void;
  /** Throws the draft away and shows what stands in the file. */
  readonly discard: () => void;
}

/** The draft of a change of something that stands in the file. */
export interface ChangeDraft<Stored> extends Draft {
  /**
   * What stood in the file when the user typed, field by field, also when that was before the form was
   * closed and opened again: `before` of a save.
   */
  readonly before: Stored;
  /** What stands in the file, as far as this form knows. */
  readonly standing: Standing<Stored>;
  /** The form as a whole is about something that is not what stands in the file. */
  readonly outdated: boolean;
  /** Something else stands in the file by now; the form is not touched. */
  readonly learn: (now: Standing<Stored>) => void;
  /**
   * The user knows what stands there now, and goes on from that. `typed`: what the user typed stays, all
   * other fields take what stands there. `all`: all fields stay as they are. `nothing`: none does.
   */
  readonly settle: (now: Standing<Stored>, stays: 'typed' | 'all' | 'nothing') => void;
}

/**
 * Keeps what is typed in a form inside the team file, so that it survives locking, a power cut and a
 * dialog that is closed by accident; puts it back when the form is opened again. Only what differs from
 * how the form was opened is kept, with what stood there then. Sending is never held up by it.
 *
 * @param key tells this form from others
 * @param of for a form that changes something: what it changes
 * @example const draft = useDraft(draftKey('contact', { subject: 12 }), form, { stored });
 * … await save({ before: draft.before, values }); draft.done();
 */
export function useDraft<Field extends string, Stored = null>(
  key: DraftKey,
  form: DraftedForm<Field>,
  of?: DraftOf<Stored>,
): ChangeDraft<Stored> {
  const [standing, setStanding] = useState<Standing<Stored>>(() => ({
    stored: (of?.stored ?? null) as Stored,
    texts: form.values,
  }));
  const [basis, setBasis] = useState<Basis<Stored>>({ ...standing, first: {} });
  const [restored, setRestored] = useState<RestoredDraft | null>(null);
  const [kept, setKept] = useState(true);
  const keeper = useRef<DraftKeeper | null>(null);
  const [opened] = useState(() =>
    of?.opened === undefined ? undefined : JSON.stringify(of.opened),
  );
  const latest = useRef({ form, basis, of });
  useEffect(() => {
    latest.current = { form, basis, of };
  });
  useEffect(() => draftIsOpen(key), [key]);

  useEffect(() => {
    let left = false;
    let own: DraftKeeper | null = null;
    const keptOf = (now: typeof latest.current) =>
      toKeep(now.form.values, now.basis, now.of?.textsOf !== undefined, opened);
    const start = (draft: { savedAt: string; values: DraftTexts } | null) => {
      if (left) return;
      const now = latest.current;
      own = keeper.current = new DraftKeeper(key, draft?.values ?? null, setKept);
      if (draft === null) {
        own.keep(keptOf(now));
        return;
      }
      const put = putBack(draft.values, now.form.values, now.basis, now.of?.textsOf);
      if (put === null) {
        // All of it stands in the file by now, or something else was typed meanwhile.
        own.keep(keptOf(now));
        return;
      }
      fill(now.form, put.texts);
      setBasis(put.basis);
      setRestored({
        savedAt: draft.savedAt,
        changedSince: put.changedSince.map(
          (field) => now.form.field?.(field as Field).label ?? field,
        ),
      });
    };
    call('caseload.draft', { key }).then(start, () => start(null));
    return () => {
      left = true;
      keeper.current = null;
      void own?.write();
    };
  }, [key, opened]);

  const { values } = form;
  const isWhole = of?.textsOf !== undefined;
  useEffect(() => {
    keeper.current?.keep(toKeep(values, basis, isWhole, opened));
  }, [values, basis, isWhole, opened]);

  const drop = () => {
    setRestored(null);
    keeper.current?.keep(null);
    void keeper.current?.write();
  };
  const settle = (now: Standing<Stored>, stays: 'typed' | 'all' | 'nothing') => {
    const { form: shown, basis: from } = latest.current;
    if (stays !== 'all') {
      fill(shown, stays === 'typed' ? settled(shown.values, from, now) : now.texts);
    }
    setStanding(now);
    setBasis({ ...now, first: {} });
    if (stays === 'nothing') drop();
  };

  return {
    restored,
    kept,
    before: beforeOf(basis),
    standing,
    outdated: isWhole && JSON.stringify(basis.stored) !== JSON.stringify(standing.stored),
    learn: setStanding,
    settle,
    done: () => {
      const texts = latest.current.form.values;
      setBasis((from) => ({ ...from, texts, first: {} }));
      drop();
    },
    discard: () => settle(standing, 'nothing'),
  };
}

/** Puts these texts in those fields of the form that do not have them yet. */
function fill<Field extends string>(form: DraftedForm<Field>, texts: DraftTexts): void {
  for (const field of Object.keys(form.values) as Field[]) {
    const text = texts[field];
    if (text !== undefined && text !== form.values[field]) form.setValue(field, text);
  }
}
