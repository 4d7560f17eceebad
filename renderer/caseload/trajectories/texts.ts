import { trajectoryTypeFieldLabels } from '#shared/caseload/texts.ts';
import { counted } from '#shared/kernel/text.ts';

/** What noting the end of a trajectory says. */
export const resultTexts = {
  title: (type: string, name: string) =>
    type === '' ? 'Resultaat invullen' : `Resultaat van ${type}: ${name}`,
  gone: 'Dit traject staat niet meer bij deze klant.',
  planned: (from: string, until: string) => `Loopt van ${from} tot en met ${until}.`,
  over: (from: string, until: string) => `Liep van ${from} tot en met ${until}.`,
  open: (from: string) => `Loopt vanaf ${from}.`,
  fields: {
    status: 'Hoe is het afgelopen?',
    endDate: 'Laatste dag',
    result: 'Resultaat',
    stopReason: 'Reden van stoppen',
    note: 'Toelichting',
  },
  statuses: { afgerond: 'Afgerond', 'voortijdig-gestopt': 'Voortijdig gestopt' },
  noteHint: 'Wat de klant nu wel of niet kan. Geen diagnose.',
  missing: {
    status: 'Kies hoe het is afgelopen.',
    endDate: 'Vul de laatste dag in.',
    result: 'Kies het resultaat.',
    stopReason: 'Kies waarom het traject is gestopt.',
  },
  choose: 'Maak een keuze',
  future: 'Deze dag is nog niet geweest. Vul de dag in waarop het echt is gestopt.',
  submit: 'Resultaat bewaren',
  busy: 'Bezig met bewaren…',
  cancel: 'Annuleren',
  done: (type: string, name: string) => `Resultaat van ${type} van ${name} bewaard.`,
} as const;

/** What the types of trajectory say on the settings page. */
export const typeTexts = {
  title: 'Soorten trajecten',
  line: 'Voor welke treden een traject is, en op welke dagdelen meestal. Bij het inkopen staat bovenaan wat past. Het is een waarschuwing, nooit een verbod.',
  columns: {
    name: 'Traject',
    steps: 'Voor trede',
    dagdelen: 'Meestal op',
    weeks: 'Duur',
    route: 'Route',
    change: 'Wijzigen',
  },
  noRoute: 'geen',
  routeHint: 'Voor de landelijke cijfers: waar brengt dit traject iemand heen?',
  weeksHint: 'Bij het inkopen volgt hieruit de einddatum. Mag leeg blijven.',
  weeks: (count: number) => counted(count, 'week', 'weken'),
  noWeeks: 'niet ingevuld',
  everyStep: 'alle treden',
  noDagdelen: 'niet ingevuld',
  none: 'Er zijn nog geen trajecten. Koop er een in bij een klant.',
  change: 'Wijzigen',
  changeOf: (name: string) => `${name} wijzigen`,
  fields: trajectoryTypeFieldLabels,
  noBound: 'geen grens',
  submit: 'Bewaren',
  busy: 'Bezig met bewaren…',
  cancel: 'Annuleren',
  done: (name: string) => `${name} bijgewerkt.`,
} as const;
