import { roleLabels, roles, type Role } from '#shared/kernel/role.ts';
import type { FirstStepName } from '#shared/team/first-steps.ts';

interface StepTexts {
  readonly title: string;
  readonly why: string;
  readonly go: string;
}

const steps: Readonly<Record<FirstStepName, StepTexts>> = {
  funds: {
    title: 'Fondsen',
    why: 'Met een bedrag per fonds ziet u bij elke inkoop wat er nog vrij is.',
    go: 'Fondsen invullen',
  },
  catalogue: {
    title: 'Aanbieders en trajecten',
    why: 'Met een prijs in de catalogus koopt u een traject in zonder iets op te zoeken.',
    go: 'Catalogus invullen',
  },
  colleagues: {
    title: 'Collega’s',
    why: 'Elke collega krijgt een eigen naam en wachtwoord. Dan ziet iedereen de eigen klanten.',
    go: 'Collega toevoegen',
  },
  'second-place': {
    title: 'Tweede plek voor reservekopieën',
    why: 'Gaat deze schijf stuk, dan is uw werk niet weg.',
    go: 'Plek kiezen',
  },
  list: {
    title: 'Klanten',
    why: 'Uit een lijst van Excel staat uw caseload er in een paar minuten in. Eén voor één kan ook.',
    go: 'Klanten importeren',
  },
};

const or = new Intl.ListFormat('nl', { type: 'disjunction' });

/** What is said of setting up a new file. */
export const texts = {
  title: 'Aan de slag',
  line: 'Wat een team één keer doet. U kunt stoppen en later verdergaan.',
  steps,
  count: (done: number, all: number) => `${done} van ${all} klaar`,
  left: (names: readonly string[]) => `Nog te doen: ${names.join(', ')}.`,
  done: 'Klaar',
  skipped: 'Niet nodig',
  open: 'Nog te doen',
  skip: 'Niet nodig',
  skipOf: (title: string) => `${title} is niet nodig`,
  unskip: 'Toch doen',
  unskipOf: (title: string) => `${title} toch doen`,
  later: 'Later',
  show: 'Tonen',
  /** @param who by whom it can be done: not by who reads this */
  doneBy: (who: readonly Role[]) =>
    `Dit doet ${or.format(roles.filter((role) => who.includes(role)).map((role) => `een ${roleLabels[role].toLowerCase()}`))}.`,
  finished: 'Alles is klaar. U hoeft hier niets meer te doen.',
  toToday: 'Naar Vandaag',
  code: {
    region: 'Herstelcode',
    title: 'De herstelcode is nooit overgetypt.',
    line: 'Misschien heeft niemand de code. Maak een nieuwe code, bewaar die, en typ de code over.',
    make: 'Nieuwe herstelcode maken',
  },
} as const;
