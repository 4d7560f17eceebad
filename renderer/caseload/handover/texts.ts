import { counted, formatCount } from '#shared/kernel/text.ts';

const clients = (count: number) => counted(count, 'klant', 'klanten');

export const handoverTexts = {
  title: 'Klanten overdragen',
  line: 'Kies wie de klanten overneemt en vanaf wanneer. Wat er al van hen bekend is, gaat mee.',
  back: 'Klanten',
  fields: {
    from: 'Nu bij',
    to: 'Naar',
    since: 'Vanaf',
    clientIds: 'Klanten',
  },
  chooseFrom: 'Kies een klantmanager',
  chooseTo: 'Kies een collega',
  nobody: 'Geen klantmanager',
  fromOption: (name: string, caseload: string) => `${name} (${caseload})`,
  inList: (count: number) => `Gekozen in de lijst: ${clients(count)}`,
  aboveNorm: (name: string, guided: number, norm: number) =>
    `${name} heeft dan ${clients(guided)} in begeleiding. De norm is ${norm}.`,
  who: '1. Van wie naar wie?',
  which: '2. Welke klanten?',
  along: '3. Wat gaat mee?',
  missing: {
    from: 'Kies bij wie de klanten nu zijn.',
    to: 'Kies wie de klanten overneemt.',
    since: 'Vul de dag in waarop de collega begint.',
    clientIds: 'Kies ten minste één klant.',
  },
  same: 'Kies een andere collega: de klanten zijn al bij deze klantmanager.',
  firstFrom: 'Kies eerst bij wie de klanten nu zijn.',
  noClients: 'Deze klantmanager heeft geen klanten.',
  chosen: (chosen: number, all: number, caseload: string) =>
    `${formatCount(chosen)} van ${formatCount(all)} gekozen: ${caseload}`,
  all: 'Alle klanten kiezen',
  search: 'Zoek in deze klanten',
  none: (query: string) => `Geen klant met ‘${query}’.`,
  lastContact: (date: string) => `laatste contact ${date}`,
  split: (count: number) =>
    count === 1
      ? 'Van 1 klant blijft de partner achter bij de klantmanager van nu.'
      : `Van ${count} klanten blijft de partner achter bij de klantmanager van nu.`,
  goes: [
    'Het hele dossier: plan, trajecten, contacten, documenten en geschiedenis.',
    'Alle signalen: die staan voortaan bij de collega.',
  ],
  appointments: (count: number) =>
    count === 0
      ? 'Er zijn geen afspraken gepland.'
      : `Van ${clients(count)} staat een afspraak gepland. Die blijft in de agenda waarin die staat: spreek af wie gaat.`,
  summary: 'Samenvatting bewaren (PDF)',
  summaryOnPaper: 'samenvatting',
  summaryLine:
    'Per klant staat op papier wie het is, het gezin, de trede, wat loopt, het plan en open afspraken. Het bestand kan iedereen lezen die het heeft.',
  summaryBusy: 'Samenvatting maken…',
  summarySaved: (name: string, folder: string) => `${name} staat in ${folder}.`,
  summaryTooMany: 'In één samenvatting passen 500 klanten. Kies er minder.',
  submit: (count: number) => `${clients(count)} overdragen`,
  submitNone: 'Klanten overdragen',
  done: (count: number, to: string) => `${clients(count)} overgedragen aan ${to}.`,
} as const;
