import {
  choice,
  day,
  line,
  note,
  parts,
  requiredChoice,
  requiredDay,
  requiredLine,
} from './field.ts';
import {
  stopReasonLabels,
  trajectoryResultLabels,
  trajectoryStatusLabels,
} from '../../kernel/trajectory-status.ts';
import { endAfterStart, recordKind } from './record-kind.ts';

/** The volunteer who helps with language and finding the way. */
export const buddy = recordKind({
  kind: 'buddy',
  table: 'buddy',
  title: 'taalmaatje of buddy',
  fields: {
    name: requiredLine('Naam van het taalmaatje of de buddy'),
    organisation: line('Organisatie'),
    startsOn: day('Vanaf', 'nearest'),
    endsOn: day('Tot en met', 'nearest'),
  },
  objections: (values) => endAfterStart(values.startsOn, values.endsOn, 'endsOn'),
});

/** What must be arranged before somebody can take part: childcare, travel costs [letter]. */
export const precondition = recordKind({
  kind: 'precondition',
  table: 'precondition',
  title: 'randvoorwaarde',
  fields: {
    kind: requiredChoice('Soort', {
      kinderopvang: 'Kinderopvang',
      reiskosten: 'Reiskosten',
      werkkleding: 'Werkkleding',
      fiets: 'Fiets',
      anders: 'Anders',
    }),
    status: requiredChoice('Stand', {
      regelen: 'Nog te regelen',
      geregeld: 'Geregeld',
      vervallen: 'Niet meer nodig',
    }),
    neededOn: day('Nodig vanaf', 'coming'),
    note: note('Toelichting'),
  },
});

/** What takes up dagdelen beside work and trajectories: school takes three on three different days [letter]. */
export const weekUse = recordKind({
  kind: 'weekUse',
  table: 'week_use',
  title: 'vaste activiteit',
  fields: {
    kind: requiredChoice('Soort', {
      school: 'School',
      vrijwilligerswerk: 'Vrijwilligerswerk',
      zorg: 'Zorg voor gezin',
      anders: 'Anders',
    }),
    name: requiredLine('Naam', {
      empty: 'Schrijf wat het is, bijvoorbeeld school of voetbal.',
      hint: 'Zo staat het in de week: school, voetbal, moskee.',
    }),
    dagdelen: parts('Dagdelen'),
    startsOn: day('Vanaf', 'nearest'),
    endsOn: day('Tot en met', 'coming'),
  },
  objections: (values) => [
    ...endAfterStart(values.startsOn, values.endsOn, 'endsOn'),
    ...(values.dagdelen.length === 0
      ? [{ field: 'dagdelen' as const, message: 'Kies ten minste één dagdeel.' }]
      : []),
  ],
});

/** Those of a trajectory that is there: not one that was only asked for or was cancelled. */
const { aangevraagd, wachtlijst, afgewezen, geannuleerd, ...ordered } = trajectoryStatusLabels;

/**
 * A trajectory that is there: when it runs, on which dagdelen, and how it ended. What it costs is the
 * order's; cancelling is done with the order.
 */
export const trajectory = recordKind({
  kind: 'trajectory',
  table: 'trajectory',
  title: 'traject',
  fields: {
    startDate: requiredDay('Startdatum', 'nearest'),
    endDate: day('Einddatum', 'nearest'),
    status: requiredChoice('Status', ordered),
    result: choice('Resultaat', trajectoryResultLabels),
    stopReason: choice('Reden van stoppen', stopReasonLabels),
    note: note('Toelichting'),
    dagdelen: parts('Op deze dagdelen'),
  },
  objections: (values) => [
    ...endAfterStart(values.startDate, values.endDate, 'endDate'),
    ...(values.status === 'voortijdig-gestopt' && values.stopReason === null
      ? [{ field: 'stopReason' as const, message: 'Kies waarom het traject is gestopt.' }]
      : []),
    ...(['afgerond', 'voortijdig-gestopt'].includes(values.status) && values.endDate === null
      ? [{ field: 'endDate' as const, message: 'Vul de laatste dag van het traject in.' }]
      : []),
  ],
});
