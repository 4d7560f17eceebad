import {
  choice,
  day,
  flag,
  line,
  note,
  parts,
  requiredChoice,
  requiredDay,
  requiredLine,
  whole,
} from './field.ts';
import { endAfterStart, recordKind } from './record-kind.ts';

const thisYear = { min: 1940, max: 2100 };

export const education = recordKind({
  kind: 'education',
  table: 'education',
  title: 'opleiding',
  fields: {
    level: requiredChoice('Niveau', {
      geen: 'Geen onderwijs',
      basis: 'Basisschool',
      voortgezet: 'Voortgezet onderwijs',
      mbo: 'Mbo of vakopleiding',
      hbo: 'Hbo',
      wo: 'Universiteit',
    }),
    name: line('Opleiding'),
    country: line('Land'),
    lastYear: whole('Laatste jaar', thisYear),
    diploma: flag('Diploma'),
    valued: flag('Diploma gewaardeerd', { hint: 'Door Internationale Diplomawaardering.' }),
  },
});

export const experience = recordKind({
  kind: 'experience',
  table: 'work_experience',
  title: 'werkervaring',
  fields: {
    occupation: requiredLine('Beroep of werk'),
    country: line('Land'),
    years: whole('Aantal jaren', { min: 0, max: 60, unit: 'jaar' }),
    lastYear: whole('Laatste jaar', thisYear),
  },
});

/** A job, while in guidance or after it. Dropout from work is a job that ended before its goal. */
export const job = recordKind({
  kind: 'job',
  table: 'job',
  title: 'werk',
  fields: {
    employer: requiredLine('Werkgever'),
    title: line('Functie'),
    hoursPerWeek: whole('Uren per week', { min: 1, max: 60, unit: 'uur' }),
    contract: choice('Contract', {
      vast: 'Vast',
      tijdelijk: 'Tijdelijk',
      uitzend: 'Uitzendwerk',
      oproep: 'Oproepcontract',
      zelfstandig: 'Zelfstandig',
    }),
    startsOn: requiredDay('Begonnen op', 'last'),
    contractUntil: day('Contract tot en met', 'coming'),
    endedOn: day('Gestopt op', 'last'),
    endReason: choice('Reden van stoppen', {
      'contract-afgelopen': 'Contract afgelopen',
      ontslag: 'Ontslag',
      'zelf-gestopt': 'Zelf gestopt',
      ziekte: 'Gezondheid',
      'ander-werk': 'Ander werk',
      anders: 'Anders',
    }),
    ownLevel: flag('Werk op eigen niveau'),
    wageSubsidy: flag('Loonkostensubsidie'),
    dagdelen: parts('Werkt op'),
  },
  objections: (values) => [
    ...endAfterStart(values.startsOn, values.contractUntil, 'contractUntil'),
    ...endAfterStart(values.startsOn, values.endedOn, 'endedOn'),
  ],
});

/** The benefit, full or partial. One that starts again after outflow has a reason of return [letter]. */
export const benefitPeriod = recordKind({
  kind: 'benefitPeriod',
  table: 'benefit_period',
  title: 'bijstand',
  fields: {
    kind: requiredChoice('Bijstand', { volledig: 'Volledig', gedeeltelijk: 'Gedeeltelijk' }),
    startsOn: requiredDay('Vanaf', 'last'),
    endsOn: day('Tot en met', 'nearest'),
    returnReason: choice(
      'Reden van terugkeer',
      { schulden: 'Schulden', 'baan-kwijt': 'Baan kwijt', anders: 'Anders' },
      { hint: 'Alleen als de klant eerder uit de bijstand was.' },
    ),
  },
  objections: (values) => endAfterStart(values.startsOn, values.endsOn, 'endsOn'),
});

const noDiagnosis = 'Schrijf wat iemand wel of niet kan. Geen diagnose, geen ziekte.';

/** What somebody wants and can. Never a diagnosis. */
export const profile = recordKind({
  kind: 'profile',
  table: 'client_profile',
  single: true,
  title: 'wensen en mogelijkheden',
  fields: {
    wish: choice('Wens', {
      werk: 'Werk',
      studie: 'Studie',
      ondernemen: 'Eigen bedrijf',
      vrijwilligerswerk: 'Vrijwilligerswerk',
      onbekend: 'Weet het nog niet',
    }),
    wishNote: note('Wens in eigen woorden'),
    cvReady: flag('Cv klaar'),
    can: note('Kan wel', { hint: noDiagnosis }),
    cannot: note('Kan niet', { hint: noDiagnosis }),
    register: choice('Doelgroepregister', {
      ja: 'Staat erin',
      aangevraagd: 'Aangevraagd',
      nee: 'Staat er niet in',
    }),
    wageValue: whole('Loonwaarde', { min: 0, max: 100, unit: '%' }),
    wageValueOn: day('Loonwaarde gemeten op', 'last'),
  },
});

/** Asked where somebody says that they cannot work; else they become the 'iron stock' [letter]. */
export const medicalAssessment = recordKind({
  kind: 'medicalAssessment',
  table: 'medical_assessment',
  title: 'medisch advies',
  fields: {
    askedOn: requiredDay('Gevraagd op', 'last'),
    askedOf: line('Gevraagd bij'),
    receivedOn: day('Binnen op', 'last'),
    outcome: choice('Advies', {
      volledig: 'Kan volledig werken',
      beperkt: 'Kan beperkt werken',
      niet: 'Kan nu niet werken',
    }),
    can: note('Wat kan wel', { hint: noDiagnosis }),
    reviewOn: day('Opnieuw bekijken op', 'coming'),
  },
  objections: (values) => endAfterStart(values.askedOn, values.receivedOn, 'receivedOn'),
});
