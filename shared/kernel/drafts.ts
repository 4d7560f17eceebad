import type { Id } from './ids.ts';

/**
 * Every form of which what is typed is kept, with what tells one such form from another. Who adds a form
 * says here what its key is made of; what it is called and where it opens stands with the window.
 */
export const draftForms = {
  record: ['kind', 'client', 'subject', 'part'],
  'contact-new': ['group'],
  contact: ['subject'],
  'contact-planned': ['subject'],
  'appointment-new': ['group'],
  appointment: ['subject'],
  ladder: ['client', 'subject'],
  plan: ['client'],
  evaluation: ['client', 'subject'],
  'free-trajectory': ['client'],
  result: ['client', 'subject'],
  buy: ['client'],
  'buy-request': ['client', 'subject'],
  'order-new': ['kind'],
  'order-change': ['subject'],
  document: ['client', 'subject'],
  partner: ['client'],
  snooze: ['kind', 'client', 'subject', 'months'],
  'norm-snooze': ['subject'],
  'client-new': [],
  handover: [],
  'bulk-assign': ['group'],
  'bulk-track': ['group'],
  'bulk-course': ['group'],
  'list-view': ['subject'],
  member: ['subject', 'part'],
  thresholds: [],
  'trajectory-type': ['subject'],
  year: ['subject'],
  report: ['subject', 'part'],
  'report-settings': [],
  fund: ['subject'],
  decision: ['subject', 'part'],
  invoice: ['part'],
} as const satisfies Readonly<Record<string, readonly (keyof DraftParts)[]>>;

export type DraftFormName = keyof typeof draftForms;
export const draftFormNames = Object.keys(draftForms) as [DraftFormName, ...DraftFormName[]];

/** What a key may be made of: numbers and words of the program, no words of people. */
interface DraftParts {
  readonly kind: string;
  readonly client: Id;
  /** The row that is changed, or the year; `null`: it is a new one. */
  readonly subject: Id | null;
  /** For whom something new is; empty: the form asks. */
  readonly group: readonly Id[];
  readonly months: number | null;
  /** Which part of a record, or what a new report begins as; `null`: all of it. */
  readonly part: string | null;
}

export type PartsOf<Form extends DraftFormName> = Pick<
  DraftParts,
  (typeof draftForms)[Form][number]
>;

/** Of a draft, or a field of it, that is longer than the file keeps in between. */
export const draftTooLong =
  'Deze tekst is te lang om tussendoor te bewaren. Maak hem korter, of bewaar hem nu.';

declare const made: unique symbol;
/** Which form a draft is of. Only `draftKey` makes one. */
export type DraftKey = string & { readonly [made]: true };

/** @example draftKey('contact', { subject: 12 }) gives 'contact:12' */
export function draftKey<Form extends DraftFormName>(form: Form, parts: PartsOf<Form>): DraftKey {
  const given: Partial<DraftParts> = parts;
  const texts = draftForms[form].map((part) => {
    const value = given[part] ?? null;
    if (part === 'group') return groupText(given.group ?? []);
    return value === null ? none : String(value);
  });
  return [form, ...texts].join(':') as DraftKey;
}

/** What a key says. */
export interface DraftPlace {
  readonly form: DraftFormName;
  readonly kind: string | null;
  readonly clientId: Id | null;
  readonly subjectId: Id | null;
  readonly months: number | null;
  readonly part: string | null;
}

/** What a key is of; `null`: no form has such a key, or not any more. */
export function readDraftKey(key: string): DraftPlace | null {
  const [form, ...texts] = key.split(':');
  if (form === undefined || !isForm(form)) return null;
  const names: readonly (keyof DraftParts)[] = draftForms[form];
  if (texts.length !== names.length) return null;
  const text = (name: keyof DraftParts): string | null => {
    const found = texts[names.indexOf(name)];
    return found === undefined || found === none ? null : found;
  };
  const place: DraftPlace = {
    form,
    kind: text('kind'),
    clientId: idOf(text('client') ?? text('group')),
    subjectId: idOf(text('subject')),
    months: idOf(text('months')),
    part: text('part'),
  };
  return names.includes('client') && place.clientId === null ? null : place;
}

const none = '-';

const isForm = (name: string): name is DraftFormName => Object.hasOwn(draftForms, name);

const idOf = (text: string | null): Id | null =>
  text !== null && /^[1-9]\d{0,15}$/.test(text) ? Number(text) : null;

/** As long as the ids themselves may be in a key. */
const idsRoom = 60;

/** Tells these clients from others: by their ids, or for more than a key has room for by a sum of those. */
function groupText(clientIds: readonly Id[]): string {
  if (clientIds.length === 0) return none;
  const ids = clientIds.toSorted((one, other) => one - other).join(',');
  return ids.length <= idsRoom ? ids : `${clientIds.length}_${sumOf(ids)}`;
}

/**
 * Of what a key has no room for: 28 signs that no other text has in practice (twice 64 bits, mixed as murmur
 * does). Nobody gains by making two that are alike.
 */
export function sumOf(text: string): string {
  return half(text, 0) + half(text, 1);
}

function half(text: string, seed: number): string {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  high =
    Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low =
    Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return [high, low].map((part) => (part >>> 0).toString(36).padStart(7, '0')).join('');
}

/** In a draft, beside what was typed: with what its form was opened, as JSON. */
export const openedWith = 'opened';
/** And the texts that were begun earlier in the same form and did not fit in with it, as JSON. */
export const olderIn = 'older';

/** Beside a field its draft holds what stood in it at first; a form may have such fields itself. */
export const wasOf = (field: string) => `was:${field}`;
/** And what stood in the file, as JSON. */
export const baseOf = (field: string) => `base:${field}`;
/** Of a form that is one whole, the draft holds all that stood in the file. */
export const wholeBase = 'base';

/** Whether this is no field, but something that a draft holds beside its fields. */
export const isBesideFields = (name: string): boolean =>
  name === wholeBase || name === openedWith || name === olderIn || /^(was|base):/.test(name);

/** Whether the key of such a form says for which clients it is. */
export const isOfGroup = (form: DraftFormName): boolean =>
  (draftForms[form] as readonly string[]).includes('group');

/**
 * Whether a draft is for other clients than a form with the same key, which nothing of it must then reach.
 *
 * @param opened with what the form was opened, as JSON
 */
export function isForOthers(
  key: string,
  draft: Readonly<Record<string, string>>,
  opened: string | undefined,
): boolean {
  const form = readDraftKey(key)?.form;
  if (form === undefined || !isOfGroup(form)) return false;
  const [then, now] = [clientsIn(draft[openedWith]), clientsIn(opened)];
  return then !== null && now !== null && then !== now;
}

/** For whom a form was opened, in one order; `null`: that is not known. */
function clientsIn(opened: string | undefined): string | null {
  if (opened === undefined) return null;
  const { clientIds } = JSON.parse(opened) as { readonly clientIds?: unknown };
  return Array.isArray(clientIds)
    ? clientIds
        .map(Number)
        .sort((a, b) => a - b)
        .join()
    : null;
}
