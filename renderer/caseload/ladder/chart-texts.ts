import { counted } from '#shared/kernel/text.ts';

/** What the ladder over time says besides the steps and trajectories. */
export const chartTexts = {
  rows: {
    integration: 'Inburgering',
    work: 'Werk',
    contacts: 'Contacten',
    plan: 'Plan',
  },
  evaluate: (date: string) => `evalueren ${date}`,
  partner: (name: string) => `${name}, partner`,
  legend: 'Wat de lijnen zijn',
  free: 'gearceerd = zonder kosten',
  spoken: {
    partner: (name: string, sentence: string) => `Partner ${name}: ${sentence}.`,
    trajectories: (names: string) => `Trajecten: ${names}.`,
    contacts: (count: number) => `${counted(count, 'dag', 'dagen')} met een contact.`,
    evaluate: (date: string) => `Plan evalueren op ${date}.`,
    table: 'Alles staat ook in de tabel.',
  },
  events: {
    partnerStep: (name: string, step: number, label: string) =>
      `${name}, partner: trede ${step}, ${label}`,
    integration: (label: string) => `Inburgering: ${label}`,
    work: (employer: string) => `Werk: ${employer}`,
    contact: (kind: string) => `Contact: ${kind}`,
    contactUnknown: 'Contact',
    appointment: (kind: string) => `Afspraak: ${kind}`,
    evaluate: 'Plan evalueren',
    free: (name: string) => `Traject zonder kosten: ${name}`,
  },
  changeOf: (step: number, when: string) => `Meting van trede ${step} ${when} wijzigen`,
  change: 'Wijzigen',
} as const;
