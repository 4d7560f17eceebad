import type { RecordValues } from '#shared/caseload/records/all-records.ts';
import { integrationTexts } from './integration-texts.ts';

type Integration = RecordValues<'civicIntegration'>;
type FieldName = keyof Integration;

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly FieldName[];
  /** What its form asks, when that is more: a choice in the form decides what is shown after it. */
  readonly form?: readonly FieldName[];
}

const { sections } = integrationTexts;

/** Under the law of 2013 the client is in charge: a term, a school, and how it ended. */
const sections2013: readonly Section[] = [
  {
    id: 'term',
    title: sections.term,
    fields: ['school', 'termStartsOn', 'termYears', 'extendedUntil'],
  },
  { id: 'result', title: sections.result, fields: ['exemption', 'completedOn', 'result'] },
];

/** Under the law of 2021 the municipality is: intake, PIP, a route, MAP, PVT. */
const sections2021 = ({ route }: Integration): readonly Section[] => [
  { id: 'term', title: sections.term, fields: ['termStartsOn', 'extendedUntil'] },
  {
    id: 'pip',
    title: sections.pip,
    fields: ['registeredOn', 'intakeOn', 'pipOn', 'preconditions', 'guidance', 'nextTalkOn'],
  },
  {
    id: 'route',
    title: sections.route,
    fields: [
      'route',
      'routeSince',
      'routeLevel',
      'routeMonths',
      'school',
      ...(route === 'onderwijs' ? (['fullTime'] as const) : []),
      'languageHours',
      ...(route === 'z' ? (['participationHours'] as const) : []),
    ],
    form: [
      'route',
      'routeSince',
      'routeLevel',
      'routeMonths',
      'school',
      'fullTime',
      'languageHours',
      'participationHours',
    ],
  },
  {
    id: 'modules',
    title: sections.modules,
    fields: [
      ...(route === 'onderwijs' ? [] : (['mapHours', 'mapDoneOn'] as const)),
      'pvtDoneOn',
      'relievedUntil',
    ],
  },
  { id: 'result', title: sections.result, fields: ['exemption', 'completedOn', 'result'] },
];

/** The fields of the law that holds, in parts; those of the other law are not shown. */
export function sectionsOf(values: Integration): readonly Section[] {
  if (values.law === 'wi2013') return sections2013;
  // What is filled in stays in view: with the onderwijsroute there should be no MAP, and a warning says so.
  const hasMap = values.mapHours !== null || values.mapDoneOn !== null;
  return sections2021(values).map((section) =>
    section.id === 'modules' && values.route === 'onderwijs' && hasMap
      ? { ...section, fields: ['mapHours', 'mapDoneOn', ...section.fields] }
      : section,
  );
}
