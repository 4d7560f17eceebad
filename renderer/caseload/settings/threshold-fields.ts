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

const { groups, sentences } = texts.thresholds;

/** Every threshold with its sentence and source, in groups as a klantmanager thinks of them. */
export const thresholdGroups: readonly ThresholdGroup[] = [
  {
    title: groups.start,
    fields: [
      {
        name: 'intakeDays',
        label: thresholdLabels.intakeDays,
        sentence: sentences.intakeDays,
        unit: 'days',
        source: 'apeldoorn',
      },
      {
        name: 'partnerDays',
        label: thresholdLabels.partnerDays,
        sentence: sentences.partnerDays,
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
        sentence: sentences.contactDays,
        unit: 'days',
        source: 'apeldoorn',
      },
      {
        name: 'ladderMonths',
        label: thresholdLabels.ladderMonths,
        sentence: sentences.ladderMonths,
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
        sentence: sentences.integrationMonths,
        unit: 'months',
        source: 'own',
      },
      {
        name: 'pipWeeks',
        label: thresholdLabels.pipWeeks,
        sentence: sentences.pipWeeks,
        unit: 'weeks',
        source: 'law',
      },
      {
        name: 'trajectoryWeeks',
        label: thresholdLabels.trajectoryWeeks,
        sentence: sentences.trajectoryWeeks,
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
        sentence: sentences.contractWeeks,
        unit: 'weeks',
        source: 'own',
      },
      {
        name: 'aftercareDays',
        label: thresholdLabels.aftercareDays,
        sentence: sentences.aftercareDays,
        unit: 'days',
        source: 'apeldoorn',
      },
      {
        name: 'aftercareMonths',
        label: thresholdLabels.aftercareMonths,
        sentence: sentences.aftercareMonths,
        unit: 'months',
        source: 'apeldoorn',
      },
      {
        name: 'retentionMonths1',
        label: thresholdLabels.retentionMonths1,
        sentence: sentences.retentionMonths1,
        unit: 'months',
        source: 'monitor',
      },
      {
        name: 'retentionMonths2',
        label: thresholdLabels.retentionMonths2,
        sentence: sentences.retentionMonths2,
        unit: 'months',
        source: 'monitor',
      },
      {
        name: 'retentionMonths3',
        label: thresholdLabels.retentionMonths3,
        sentence: sentences.retentionMonths3,
        unit: 'months',
        source: 'monitor',
      },
      {
        name: 'retentionMonths4',
        label: thresholdLabels.retentionMonths4,
        sentence: sentences.retentionMonths4,
        unit: 'months',
        source: 'monitor',
      },
      {
        name: 'retentionOpenMonths',
        label: thresholdLabels.retentionOpenMonths,
        sentence: sentences.retentionOpenMonths,
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
        sentence: sentences.medicalWeeks,
        unit: 'weeks',
        source: 'own',
      },
      {
        name: 'preconditionDays',
        label: thresholdLabels.preconditionDays,
        sentence: sentences.preconditionDays,
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
        sentence: sentences.noticeDays,
        unit: 'days',
        source: 'own',
      },
      {
        name: 'longAgoDays',
        label: thresholdLabels.longAgoDays,
        sentence: sentences.longAgoDays,
        unit: 'days',
        source: 'own',
      },
      {
        name: 'normPerFte',
        label: thresholdLabels.normPerFte,
        sentence: sentences.normPerFte,
        unit: 'clients',
        source: 'apeldoorn',
      },
    ],
  },
];
