import {
  draftKey,
  isOfGroup,
  openedWith,
  type DraftFormName,
  type DraftKey,
} from '#shared/kernel/drafts.ts';
import type { Id } from '#shared/kernel/ids.ts';
import type { DraftTexts } from '../../lib/drafts.ts';
import { idsOf, idsText } from '../contacts/contact-fields.ts';
import type { Opened } from './draft-dialog-props.ts';

/** With what the form of a draft was opened. */
export function openedOf(values: DraftTexts): Opened {
  const text = values[openedWith];
  return text === undefined ? {} : (JSON.parse(text) as Opened);
}

/** For whom a form was opened. */
export const idsIn = (opened: Opened): Id[] =>
  Array.isArray(opened['clientIds'])
    ? opened['clientIds'].filter((id): id is Id => typeof id === 'number')
    : [];

/** Who was chosen in the form itself; none when nobody was. */
const chosenIn = (values: DraftTexts): Id[] => idsOf(values['clientIds'] ?? '');

/** Whether it is for several clients, of whom one may be gone. */
export const isForMany = (values: DraftTexts): boolean =>
  Math.max(idsIn(openedOf(values)).length, chosenIn(values).length) > 1;

interface Left {
  /** Of the same form, for who is left. */
  readonly key: DraftKey;
  readonly clientIds: readonly Id[];
  readonly values: Record<string, string>;
  readonly goneCount: number;
}

/**
 * The draft of something for several clients, for those who are in the file; `null`: all of them are, or it
 * is for nobody else.
 */
export function withThoseThere(
  form: DraftFormName,
  values: DraftTexts,
  known: ReadonlySet<Id>,
): Left | null {
  if (!isOfGroup(form)) return null;
  const opened = openedOf(values);
  const there = (ids: readonly Id[]) => ids.filter((id) => known.has(id));
  const [first, chosen] = [idsIn(opened), chosenIn(values)];
  const clientIds = there(first);
  const gone = new Set([...first, ...chosen].filter((id) => !known.has(id)));
  if (gone.size === 0) return null;
  return {
    key: draftKey(form as 'contact-new', { group: clientIds }),
    clientIds,
    values: {
      ...values,
      ...(chosen.length === 0 ? {} : { clientIds: idsText(there(chosen)) }),
      [openedWith]: JSON.stringify({ ...opened, clientIds }),
    },
    goneCount: gone.size,
  };
}
