import { useEffect, useRef, useState } from 'react';
import { isForOthers, type DraftKey } from '#shared/kernel/drafts.ts';
import {
  beforeOf,
  clashes,
  olderOf,
  putBack,
  settled,
  toKeep,
  withOlder,
  type Basis,
  type OlderDraft,
  type Standing,
} from './draft-basis.ts';
import { DraftKeeper, type DraftTexts, type FoundDraft, type KeptState } from './drafts.ts';
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

/** A text that waits beside what is in the form. */
export interface OlderOffer {
  /** ISO time in UTC. */
  readonly savedAt: string;
  /** Puts it in the form; what stands there now waits in its place. */
  readonly takeUp: () => void;
  readonly discard: () => void;
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
  /** Why what is typed cannot be kept in between; `null`: it can. */
  readonly problem: string | null;
  /** Begun before in the same form, and not put back because something else was typed already. */
  readonly older: OlderOffer | null;
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
  const [older, setOlder] = useState<readonly OlderDraft[]>([]);
  const [state, setState] = useState<KeptState>({ kept: false, problem: null });
  const keeper = useRef<DraftKeeper | null>(null);
  const [opened] = useState(() =>
    of?.opened === undefined ? undefined : JSON.stringify(of.opened),
  );
  const latest = useRef({ form, basis, of, older });
  useEffect(() => {
    latest.current = { form, basis, of, older };
  });
  useEffect(() => draftIsOpen(key), [key]);

  useEffect(() => {
    let left = false;
    const meet = (found: FoundDraft): DraftTexts | null | undefined => {
      if (isForOthers(key, found.values, opened)) return undefined;
      const { form: shown, basis: from, of: about } = latest.current;
      const isWhole = about?.textsOf !== undefined;
      const typed = toKeep(shown.values, from, isWhole, opened);
      const kept = olderOf(found.values);
      if (clashes(kept.typed, shown.values, from, isWhole)) {
        const beside = [{ savedAt: found.savedAt, values: kept.typed }, ...kept.older];
        setOlder(beside);
        return withOlder(typed, beside);
      }
      if (left) return { ...found.values, ...typed };
      setOlder(kept.older);
      const put = putBack(kept.typed, shown.values, from, about?.textsOf);
      // All of it stands in the file by now.
      if (put === null) return withOlder(typed, kept.older);
      fill(shown, put.texts);
      setBasis(put.basis);
      setRestored(restoredOf(found.savedAt, put.changedSince, shown));
      return found.values;
    };
    const own = new DraftKeeper({ key, meet, onState: setState });
    keeper.current = own;
    void own.start();
    return () => {
      left = true;
      keeper.current = null;
      void own.write();
    };
  }, [key, opened]);

  const { values } = form;
  const isWhole = of?.textsOf !== undefined;
  useEffect(() => {
    keeper.current?.keep(withOlder(toKeep(values, basis, isWhole, opened), older));
  }, [values, basis, isWhole, opened, older]);

  const drop = () => {
    setRestored(null);
    keeper.current?.keep(withOlder(null, latest.current.older));
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

  const [offered, ...others] = older;
  const takeUp = ({ savedAt, values: texts }: OlderDraft) => {
    const mine = toKeep(values, basis, isWhole, opened);
    const from = { ...standing, first: {} };
    const put = putBack(texts, standing.texts, from, of?.textsOf);
    fill(form, { ...standing.texts, ...put?.texts });
    setBasis(put?.basis ?? from);
    setRestored(restoredOf(savedAt, put?.changedSince ?? [], form));
    setOlder(
      mine === null ? others : [{ savedAt: new Date().toISOString(), values: mine }, ...others],
    );
  };

  return {
    restored,
    ...state,
    older:
      offered === undefined
        ? null
        : {
            savedAt: offered.savedAt,
            takeUp: () => takeUp(offered),
            discard: () => setOlder(others),
          },
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

/** What was put back, with the labels of what changed meanwhile. */
const restoredOf = <Field extends string>(
  savedAt: string,
  changedSince: readonly string[],
  form: DraftedForm<Field>,
): RestoredDraft => ({
  savedAt,
  changedSince: changedSince.map((field) => form.field?.(field as Field).label ?? field),
});

/** Puts these texts in those fields of the form that do not have them yet. */
function fill<Field extends string>(form: DraftedForm<Field>, texts: DraftTexts): void {
  for (const field of Object.keys(form.values) as Field[]) {
    const text = texts[field];
    if (text !== undefined && text !== form.values[field]) form.setValue(field, text);
  }
}
