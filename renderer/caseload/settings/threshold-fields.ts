import type { Thresholds } from '#shared/caseload/team/schema.ts';
import { thresholdLabels } from '#shared/caseload/team/texts.ts';
import { texts } from './texts.ts';

export interface ThresholdField {
  readonly name: keyof Thresholds;
  readonly label: string;
  /** What Trede does with the number. */
  readonly sentence: string;
  readonly unit: keyof typeof texts.thresholds.units;
  readonly source: keyof typeof texts.thresholds.sources;
}

interface ThresholdGroup {
  readonly title: string;
  readonly fields: readonly ThresholdField[];
}

const { fields, groups } = texts.thresholds;

/** Every threshold with its sentence and source, in groups as a klantmanager thinks of them. */
export const thresholdGroups: readonly ThresholdGroup[] = [
  {
    title: groups.start,
    fields: [
      {
        name: 'intakeDays',
        label: thresholdLabels.intakeDays,
        sentence: 'Zoveel dagen na de vestiging moet de intake er zijn.',
        unit: 'days',
        source: 'apeldoorn',
      },
      {
        name: 'partnerDays',
        label: thresholdLabels.partnerDays,
        sentence: 'Zoveel dagen na de vestiging heeft ook de partner een plan of traject.',
        unit: 'days',
        source: 'own',
      },
    ],
  },
  {
    title: groups.contact,
    fields: [
      {
        name: 'contactDays',
        label: thresholdLabels.contactDays,
        sentence:
          'Zo lang mag het laatste contact geleden zijn, geteld vanaf de dag van het contact.',
        unit: 'days',
        source: 'apeldoorn',
      },
      {
        name: 'ladderMonths',
        label: thresholdLabels.ladderMonths,
        sentence: 'Binnen zoveel maanden meet u de trede opnieuw.',
        unit: 'months',
        source: 'ladder',
      },
    ],
  },
  {
    title: groups.paths,
    fields: [
      {
        name: 'integrationMonths',
        label: thresholdLabels.integrationMonths,
        sentence: 'Zoveel maanden voor het einde van de termijn ziet u dat.',
        unit: 'months',
        source: 'own',
      },
      {
        name: 'pipWeeks',
        label: thresholdLabels.pipWeeks,
        sentence: 'Zoveel weken na de aanmelding is het PIP klaar.',
        unit: 'weeks',
        source: 'law',
      },
      {
        name: 'trajectoryWeeks',
        label: thresholdLabels.trajectoryWeeks,
        sentence: 'Zoveel weken voor het einde ziet u dat er nog geen volgende stap is.',
        unit: 'weeks',
        source: 'own',
      },
    ],
  },
  {
    title: groups.work,
    fields: [
      {
        name: 'contractWeeks',
        label: thresholdLabels.contractWeeks,
        sentence: 'Zoveel weken voor het einde van een contract ziet u dat.',
        unit: 'weeks',
        source: 'own',
      },
      {
        name: 'aftercareDays',
        label: thresholdLabels.aftercareDays,
        sentence: 'Om de zoveel dagen is er contact in de eerste maanden van een baan.',
        unit: 'days',
        source: 'apeldoorn',
      },
      {
        name: 'aftercareMonths',
        label: thresholdLabels.aftercareMonths,
        sentence: 'Zoveel maanden blijft dat zo. Daarna vraagt Trede of de klant nog werkt.',
        unit: 'months',
        source: 'apeldoorn',
      },
      {
        name: 'retentionMonths1',
        label: thresholdLabels.retentionMonths1,
        sentence: 'Zoveel maanden na de uitstroom of de start vraagt Trede of de klant nog werkt.',
        unit: 'months',
        source: 'monitor',
      },
      {
        name: 'retentionMonths2',
        label: thresholdLabels.retentionMonths2,
        sentence: 'Zoveel maanden na de uitstroom of de start.',
        unit: 'months',
        source: 'monitor',
      },
      {
        name: 'retentionMonths3',
        label: thresholdLabels.retentionMonths3,
        sentence: 'Zoveel maanden na de uitstroom of de start.',
        unit: 'months',
        source: 'monitor',
      },
      {
        name: 'retentionMonths4',
        label: thresholdLabels.retentionMonths4,
        sentence: 'Zoveel maanden na de uitstroom of de start.',
        unit: 'months',
        source: 'monitor',
      },
      {
        name: 'retentionOpenMonths',
        label: thresholdLabels.retentionOpenMonths,
        sentence: 'Zoveel maanden blijft de laatste vraag op Vandaag staan.',
        unit: 'months',
        source: 'own',
      },
    ],
  },
  {
    title: groups.rest,
    fields: [
      {
        name: 'medicalWeeks',
        label: thresholdLabels.medicalWeeks,
        sentence: 'Zoveel weken na de vraag moet het advies binnen zijn.',
        unit: 'weeks',
        source: 'own',
      },
      {
        name: 'preconditionDays',
        label: thresholdLabels.preconditionDays,
        sentence: 'Binnen zoveel dagen is dit geregeld, als er geen dag bij staat.',
        unit: 'days',
        source: 'own',
      },
    ],
  },
  {
    title: groups.list,
    fields: [
      {
        name: 'noticeDays',
        label: thresholdLabels.noticeDays,
        sentence: 'Zoveel dagen voor de termijn komt iets op Vandaag te staan.',
        unit: 'days',
        source: 'own',
      },
      {
        name: 'longAgoDays',
        label: thresholdLabels.longAgoDays,
        sentence:
          'Van wat langer geleden is, vraagt Vandaag geen intake en geen resultaat meer. De klant is dan al in beeld.',
        unit: 'days',
        source: 'own',
      },
      {
        name: 'normPerFte',
        label: thresholdLabels.normPerFte,
        sentence: 'Zoveel klanten horen bij een hele baan. Daarboven waarschuwt Trede.',
        unit: 'clients',
        source: 'apeldoorn',
      },
    ],
  },
];
