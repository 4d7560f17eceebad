import { choice, day, flag, line, note, requiredChoice, requiredDay, whole } from './field.ts';
import { endAfterStart, recordKind } from './record-kind.ts';

export const languageSkills = {
  lezen: 'Lezen',
  luisteren: 'Luisteren',
  schrijven: 'Schrijven',
  spreken: 'Spreken',
} as const;

export const skillLevels = {
  'Alfa A': 'Alfa A',
  'Alfa B': 'Alfa B',
  'Alfa C': 'Alfa C',
  A1: 'A1',
  A2: 'A2',
  B1: 'B1',
  B2: 'B2',
  C1: 'C1',
} as const;

/** On paper (a test, a diploma) and in practice are measured apart: they often differ. */
export const skillBases = { papier: 'Op papier', praktijk: 'In de praktijk' } as const;

export const languageSkill = recordKind({
  kind: 'languageSkill',
  table: 'language_skill',
  title: 'taalniveau',
  fields: {
    skill: requiredChoice('Vaardigheid', languageSkills),
    level: requiredChoice('Niveau', skillLevels),
    basis: requiredChoice('Gemeten', skillBases),
    measuredOn: requiredDay('Gemeten op', 'last'),
  },
});

export const integrationLaws = {
  wi2013: 'Wet van 2013 (eigen regie)',
  wi2021: 'Wet inburgering 2021',
} as const;
export const integrationRoutes = {
  b1: 'B1-route',
  onderwijs: 'Onderwijsroute',
  z: 'Z-route',
} as const;

/**
 * Civic integration. Under the law of 2013 a term of three years, five for who could not read [letter];
 * under the Wet inburgering 2021 a PIP within 10 weeks, one of three routes, MAP and PVT.
 */
export const civicIntegration = recordKind({
  kind: 'civicIntegration',
  table: 'civic_integration',
  single: true,
  title: 'inburgering',
  fields: {
    law: requiredChoice('Wet', integrationLaws),
    school: line('School'),
    termStartsOn: day('Begin van de termijn', 'last'),
    termYears: choice('Termijn', { '3': '3 jaar', '5': '5 jaar (analfabeet)' }),
    extendedUntil: day('Verlengd tot en met', 'coming'),
    exemption: choice('Ontheffing of vrijstelling', {
      geen: 'Geen',
      ontheffing: 'Ontheffing',
      vrijstelling: 'Vrijstelling',
    }),
    registeredOn: day('Aangemeld op', 'last', {
      hint: 'Vanaf deze dag telt de termijn voor het PIP.',
    }),
    intakeOn: day('Brede intake op', 'last'),
    pipOn: day('PIP klaar op', 'last'),
    route: choice('Route', integrationRoutes),
    routeSince: day('Route sinds', 'last'),
    routeLevel: choice('Niveau van de route', { A2: 'A2', B1: 'B1', B2: 'B2' }),
    routeMonths: whole('Duur van de route', { min: 1, max: 60, unit: 'maanden' }),
    fullTime: flag('Voltijd onderwijs'),
    preconditions: note('Randvoorwaarden in het PIP'),
    guidance: note('Begeleiding in het PIP'),
    languageHours: whole('Taaluren gevolgd', { min: 0, max: 5000, unit: 'uur' }),
    participationHours: whole('Participatie-uren gevolgd', { min: 0, max: 5000, unit: 'uur' }),
    mapHours: whole('MAP, uren gevolgd', { min: 0, max: 500, unit: 'uur' }),
    mapDoneOn: day('MAP afgerond op', 'last'),
    pvtDoneOn: day('PVT afgerond op', 'last'),
    relievedUntil: day('Ontzorgen tot en met', 'coming', {
      hint: 'De gemeente betaalt vaste lasten uit de uitkering.',
    }),
    nextTalkOn: day('Volgend voortgangsgesprek', 'coming'),
    completedOn: day('Klaar met inburgeren op', 'last'),
    result: choice('Resultaat', {
      behaald: 'Behaald',
      ontheven: 'Ontheven of vrijgesteld',
      'niet-behaald': 'Niet behaald',
    }),
  },
  objections: (values) => [
    ...endAfterStart(values.termStartsOn, values.extendedUntil, 'extendedUntil'),
    ...endAfterStart(values.registeredOn, values.pipOn, 'pipOn'),
  ],
});
