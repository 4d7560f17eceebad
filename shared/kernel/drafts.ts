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
  document: ['client', 'subject'],
  partner: ['client'],
  snooze: ['kind', 'client', 'subject', 'months'],
  'norm-snooze': ['subject'],
  'client-new': [],
  handover: [],
  'bulk-assign': [],
  'bulk-track': [],
  'bulk-course': [],
  'list-view': ['subject'],
  member: ['subject', 'part'],
  thresholds: [],
  'trajectory-type': ['subject'],
  year: ['subject'],
  report: ['subject', 'part'],
  'report-settings': [],
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

/** Tells these clients from others, however many they are. */
function groupText(clientIds: readonly Id[]): string {
  if (clientIds.length === 0) return none;
  if (clientIds.length === 1) return String(clientIds[0]);
  return `${clientIds.length}_${sumOf(clientIds.toSorted((one, other) => one - other))}`;
}

/** A key has no room for all of it. */
export function sumOf(numbers: readonly number[]): number {
  let sum = 7;
  for (const number of numbers) sum = (sum * 31 + number) % 2_147_483_647;
  return sum;
}

/** In a draft, beside what was typed: with what its form was opened, as JSON. */
export const openedWith = 'opened';
