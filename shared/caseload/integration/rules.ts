import { addDays, addMonths, yearsBetween } from '../../kernel/calendar.ts';
import { formatDate, type IsoDate } from '../../kernel/dates.ts';
import { counted } from '../../kernel/text.ts';
import type { RecordValues } from '../records/all-records.ts';
import type { Thresholds } from '../team/schema.ts';

type Integration = RecordValues<'civicIntegration'>;

/** What does not fit the Wet inburgering 2021, under the field that it is about. It never blocks. */
export interface IntegrationWarning {
  readonly field: keyof Integration;
  readonly message: string;
}

/** Who is known of the client, for the rules. */
export interface IntegrationPerson {
  readonly birthDate: IsoDate | null;
}

/** Hours of the Z-route, language and participation alike; of MAP (Wet inburgering 2021). */
export const zRouteHours = 800;
export const mapHours = 40;
/** Hours of lessons that count as real effort before the B1-route goes down to A2 (Besluit inburgering 2021). */
export const effortHours = 600;
const routeMonths = 18;
const ageLimit = 28;

type Weeks = Pick<Thresholds, 'pipWeeks'>;

/** The last day on which the PIP is in time: ten weeks after the registration, or as the team set. */
export const pipDue = (registeredOn: IsoDate, { pipWeeks }: Weeks): IsoDate =>
  addDays(registeredOn, 7 * pipWeeks);

/** The last day on which the route may change: eighteen months after the term began. */
export const routeChangeDue = (termStartsOn: IsoDate): IsoDate =>
  addMonths(termStartsOn, routeMonths);

type Rule = (
  values: Integration,
  person: IntegrationPerson,
  today: IsoDate,
  thresholds: Weeks,
) => readonly IntegrationWarning[];

const when = (holds: boolean, field: IntegrationWarning['field'], message: string) =>
  holds ? [{ field, message }] : [];

/** A2 is no level of the onderwijsroute [DUO]. */
const noA2InEducation: Rule = ({ route, routeLevel }) =>
  when(
    route === 'onderwijs' && routeLevel === 'A2',
    'routeLevel',
    'Niveau A2 kan niet in de onderwijsroute. Kies B1 of hoger.',
  );

/** In the B1-route A2 comes only after real effort. */
const a2AfterEffort: Rule = ({ route, routeLevel, languageHours }) =>
  when(
    route === 'b1' && routeLevel === 'A2' && (languageHours ?? 0) < effortHours,
    'routeLevel',
    languageHours === null
      ? `Naar A2 kan in de B1-route pas na echte inspanning: ${effortHours} uur taalles. De uren zijn nog niet ingevuld.`
      : `Naar A2 kan in de B1-route pas na echte inspanning: ${effortHours} uur taalles. Nu zijn het er ${languageHours}.`,
  );

/** The onderwijsroute is for who is younger than 28, and full time. */
const educationForTheYoung: Rule = ({ route, routeSince, fullTime }, { birthDate }, today) => [
  ...when(
    route === 'onderwijs' &&
      birthDate !== null &&
      yearsBetween(birthDate, routeSince ?? today) >= ageLimit,
    'route',
    `De onderwijsroute is voor wie jonger is dan ${ageLimit} jaar.`,
  ),
  ...when(
    route === 'onderwijs' && fullTime === false,
    'fullTime',
    'De onderwijsroute is voltijd onderwijs.',
  ),
];

/** The Z-route ends after 800 hours of language and 800 of participation. */
const zRouteIsWhole: Rule = ({ route, completedOn, languageHours, participationHours }) => {
  if (route !== 'z' || completedOn === null) return [];
  const short = (hours: number | null) => (hours ?? 0) < zRouteHours;
  const rest = `De Z-route vraagt ${zRouteHours} uur taal en ${zRouteHours} uur participatie.`;
  return [
    ...when(short(languageHours), 'languageHours', `${rest} De taaluren zijn nog niet vol.`),
    ...when(
      short(participationHours),
      'participationHours',
      `${rest} De participatie-uren zijn nog niet vol.`,
    ),
  ];
};

/** MAP takes 40 hours or more, and is no part of the onderwijsroute. */
const mapIsWhole: Rule = ({ route, mapHours: hours, mapDoneOn }) => {
  if (route === 'onderwijs') {
    return when(
      hours !== null || mapDoneOn !== null,
      'mapHours',
      'MAP hoort niet bij de onderwijsroute.',
    );
  }
  return when(
    mapDoneOn !== null && (hours ?? 0) < mapHours,
    'mapHours',
    `MAP duurt ten minste ${mapHours} uur. ${hours === null ? 'De uren zijn nog niet ingevuld.' : `Nu zijn het er ${hours}.`}`,
  );
};

/** The PIP is ready within 10 weeks after the registration, or as the team set: as its signal counts. */
const pipInTime: Rule = ({ registeredOn, pipOn }, _person, today, thresholds) => {
  if (registeredOn === null) return [];
  const due = pipDue(registeredOn, thresholds);
  const term = counted(thresholds.pipWeeks, 'week', 'weken');
  return when(
    (pipOn ?? today) > due,
    'pipOn',
    pipOn === null
      ? `Het PIP moest klaar zijn op ${formatDate(due)}: ${term} na de aanmelding.`
      : `Het PIP was later klaar dan ${formatDate(due)}: ${term} na de aanmelding.`,
  );
};

/** A route can be changed within 18 months. */
const routeInTime: Rule = ({ route, routeSince, termStartsOn }) => {
  if (route === null || routeSince === null || termStartsOn === null) return [];
  const due = routeChangeDue(termStartsOn);
  return when(
    routeSince > due,
    'routeSince',
    `Deze route begon na ${formatDate(due)}. Wisselen kan tot 18 maanden na het begin van de termijn.`,
  );
};

const rules: readonly Rule[] = [
  pipInTime,
  educationForTheYoung,
  noA2InEducation,
  a2AfterEffort,
  routeInTime,
  zRouteIsWhole,
  mapIsWhole,
];

/** Everything that does not fit; nothing under the law of 2013, where the client is in charge. */
export const integrationWarnings: Rule = (values, person, today, thresholds) =>
  values.law === 'wi2021' ? rules.flatMap((rule) => rule(values, person, today, thresholds)) : [];
