import { recordKindOf, recordKindSchema } from '#shared/caseload/records/all-records.ts';
import type { DraftFormName } from '#shared/kernel/drafts.ts';
import { counted } from '#shared/kernel/text.ts';

/** What is known of a draft, to call it by. */
export interface NamedDraft {
  /** The client it is about, or what is changed. */
  readonly name: string | null;
  readonly clientCount: number;
  /** Of a record: which kind. */
  readonly kind: string | null;
}

type Naming = (draft: NamedDraft) => string;

/** `contact met Rima Nasser`, `contact met 3 klanten`; without anybody only what it is. */
const about =
  (what: string, link: string): Naming =>
  ({ name, clientCount }) => {
    if (clientCount > 1) return `${what} ${link} ${counted(clientCount, 'klant', 'klanten')}`;
    return name === null ? what : `${what} ${link} ${name}`;
  };

const only =
  (what: string): Naming =>
  () =>
    what;

/** What each form is called, behind 'U was bezig met:'. */
export const draftNames: Readonly<Record<DraftFormName, Naming>> = {
  record: (draft) => {
    const kind = recordKindSchema.safeParse(draft.kind);
    return about(kind.success ? recordKindOf(kind.data).title : 'gegevens', 'van')(draft);
  },
  'contact-new': about('contact', 'met'),
  contact: about('wijziging van het contact', 'met'),
  'contact-planned': about('contact na de afspraak', 'met'),
  'appointment-new': about('afspraak', 'met'),
  appointment: ({ name, ...draft }) =>
    // Of the team itself: it has a subject in place of a client.
    draft.clientCount === 0 && name !== null
      ? `wijziging van de afspraak ‘${name}’`
      : about('wijziging van de afspraak', 'met')({ name, ...draft }),
  ladder: about('trede', 'van'),
  plan: about('plan van aanpak', 'van'),
  evaluation: about('evaluatie van het plan', 'van'),
  'free-trajectory': about('traject zonder kosten', 'voor'),
  result: about('resultaat van een traject', 'van'),
  buy: about('inkoop van een traject', 'voor'),
  'buy-request': about('inkoop van een aanvraag', 'voor'),
  'order-new': only('nieuwe order'),
  'order-change': only('wijziging van een order'),
  document: about('document', 'van'),
  partner: about('partner', 'van'),
  snooze: about('uitstel van een signaal', 'van'),
  'norm-snooze': ({ name }) =>
    name === null ? 'uitstel van een volle caseload' : `uitstel van de volle caseload van ${name}`,
  'client-new': only('nieuwe klant'),
  handover: only('caseload overdragen'),
  'bulk-assign': about('klantmanager', 'voor'),
  'bulk-track': about('groep', 'voor'),
  'bulk-course': about('traject zonder kosten', 'voor'),
  'list-view': ({ name }) =>
    name === null ? 'nieuwe weergave van de klantenlijst' : `naam van de weergave ‘${name}’`,
  member: ({ name }) => (name === null ? 'nieuwe klantmanager' : `klantmanager ${name}`),
  thresholds: only('normen van het team'),
  'trajectory-type': ({ name }) => (name === null ? 'soort traject' : `soort traject ‘${name}’`),
  year: ({ name }) => (name === null ? 'cijfers van een jaar' : `cijfers van ${name}`),
  report: ({ name }) => (name === null ? 'nieuw rapport' : `rapport ‘${name}’`),
  'report-settings': only('instellingen van rapporten'),
  fund: ({ name }) => (name === null ? 'nieuw fonds' : `fonds ‘${name}’`),
  decision: ({ name }) => (name === null ? 'beschikking' : `beschikking van fonds ‘${name}’`),
  invoice: only('factuur boeken'),
};

export const draftTexts = {
  label: 'Nog niet bewaard',
  wasBusy: (what: string, moment: string) => `U was bezig met: ${what} (${moment}).`,
  goOn: 'Verdergaan',
  goOnWith: (what: string) => `Verdergaan met ${what}`,
  discard: 'Weggooien',
  discardOf: (what: string) => `Weggooien: ${what}`,
  ask: 'Weggooien wat u typte?',
  askLine: (what: string, moment: string) =>
    `U typte ${moment} bij: ${what}. Dat staat nog nergens anders. Na weggooien krijgt u het niet terug.`,
  keep: 'Laten staan',
  discarded: (what: string) => `Weggegooid: ${what}.`,
  someGone: (count: number) =>
    count === 1
      ? 'Eén van deze klanten staat niet meer in het teambestand. U gaat verder met wie er wel is.'
      : `${count} van deze klanten staan niet meer in het teambestand. U gaat verder met wie er wel is.`,
  gone: 'Dit staat niet meer in het teambestand.',
  more: (count: number) => `Toon nog ${count}`,
  today: 'vandaag',
  yesterday: 'gisteren',
} as const;
