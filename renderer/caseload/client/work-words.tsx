import { isFullOutflow } from '#shared/caseload/rules.ts';
import type { RecordKindName, StoredRecord } from '#shared/caseload/records/all-records.ts';
import { wordsOf } from '#shared/caseload/records/field-words.ts';
import { precondition as preconditionKind } from '#shared/caseload/records/support.ts';
import {
  education as educationKind,
  job as jobKind,
  medicalAssessment,
} from '#shared/caseload/records/work.ts';
import { jobRunsOn } from '#shared/caseload/current-job.ts';
import { outflowLabels } from '#shared/caseload/texts.ts';
import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';
import { Badge } from '../../ui/badge.tsx';
import type { RowWords } from './records-panel.tsx';
import { workTexts } from './work-texts.ts';

type Words<Kind extends RecordKindName> = (record: StoredRecord<Kind>, today: IsoDate) => RowWords;

/** 'medewerker, 24 uur, tijdelijk' → 'Medewerker, 24 uur, tijdelijk.'; nothing when all parts are. */
function sentence(parts: readonly (string | null)[]): string[] {
  const known = parts.filter((part) => part !== null && part !== '').join(', ');
  return known === '' ? [] : [`${known.charAt(0).toUpperCase()}${known.slice(1)}.`];
}

const dated = (day: IsoDate | null, words: (date: string) => string) =>
  day === null ? null : words(formatDate(day));

export const jobWords: Words<'job'> = ({ values }, today) => {
  const { job } = workTexts;
  const { fields } = jobKind;
  const runs = jobRunsOn(today, values);
  const contractOver = runs && values.contractUntil !== null && values.contractUntil < today;
  const level = values.ownLevel === null ? null : values.ownLevel ? job.ownLevel : job.notOwnLevel;
  return {
    what: values.employer,
    badge: contractOver ? (
      <Badge tone="amber">{job.contractOver}</Badge>
    ) : runs ? (
      <Badge tone="accent">{workTexts.now}</Badge>
    ) : null,
    lines: [
      ...sentence([
        values.title,
        values.hoursPerWeek === null ? null : job.hours(values.hoursPerWeek),
        wordsOf(fields.contract, values.contract)?.toLowerCase() ?? null,
      ]),
      ...sentence([dated(values.startsOn, job.from), dated(values.contractUntil, job.until)]),
      ...(values.endedOn === null
        ? []
        : [
            job.ended(
              formatDate(values.endedOn),
              wordsOf(fields.endReason, values.endReason)?.toLowerCase() ?? null,
            ),
          ]),
      ...sentence([level, values.wageSubsidy === true ? job.wageSubsidy : null]),
      ...sentence([wordsOf(fields.dagdelen, values.dagdelen)]),
    ],
  };
};

export const educationWords: Words<'education'> = ({ values }) => {
  const { education } = workTexts;
  const { diploma, valued } = values;
  const level = educationKind.fields.level.input;
  return {
    what: values.name ?? wordsOf({ input: level }, values.level) ?? '',
    lines: [
      ...sentence([
        values.name === null ? null : wordsOf({ input: level }, values.level),
        values.country,
        values.lastYear === null ? null : String(values.lastYear),
      ]),
      ...sentence([
        diploma === null ? null : diploma ? education.diploma : education.noDiploma,
        diploma !== true || valued === null
          ? null
          : valued
            ? education.valued
            : education.notValued,
      ]),
    ],
  };
};

export const experienceWords: Words<'experience'> = ({ values }) => {
  const { experience } = workTexts;
  return {
    what: values.occupation,
    lines: sentence([
      values.country,
      values.years === null ? null : experience.years(values.years),
      values.lastYear === null ? null : experience.until(values.lastYear),
    ]),
  };
};

export const medicalWords: Words<'medicalAssessment'> = ({ values }) => {
  const { medical } = workTexts;
  const isIn = values.receivedOn !== null;
  const outcome = wordsOf(medicalAssessment.fields.outcome, values.outcome);
  return {
    what: outcome ?? (isIn ? medical.noOutcome : medical.notIn),
    badge: isIn ? null : <Badge tone="amber">{medical.waiting}</Badge>,
    lines: [
      ...sentence([
        medical.asked(formatDate(values.askedOn), values.askedOf),
        dated(values.receivedOn, (date) => medical.received(date).toLowerCase()),
      ]),
      ...(values.can === null ? [] : [values.can]),
      ...sentence([dated(values.reviewOn, medical.review)]),
    ],
  };
};

export const preconditionWords: Words<'precondition'> = ({ values }) => {
  const { precondition } = workTexts;
  const { fields } = preconditionKind;
  const isOpen = values.status === 'regelen';
  return {
    what: wordsOf(fields.kind, values.kind) ?? '',
    badge: isOpen ? <Badge tone="amber">{precondition.open}</Badge> : null,
    lines: [
      ...sentence([
        isOpen ? null : wordsOf(fields.status, values.status),
        isOpen ? dated(values.neededOn, precondition.needed) : null,
      ]),
      ...(values.note === null ? [] : [values.note]),
    ],
  };
};

/** @param returned that somebody came back after it; `null`: it still holds */
export function outflowWords(
  { values }: StoredRecord<'outflow'>,
  returned: string | null,
): RowWords {
  const { full, partly, leftFull, leftPartly } = workTexts.outflow;
  const isFull = isFullOutflow(values.kind);
  return {
    what: outflowLabels[values.kind],
    lines: [
      formatDate(values.date),
      ...(returned === null
        ? [isFull ? full : partly]
        : [isFull ? leftFull : leftPartly, returned]),
    ],
  };
}

export const buddyWords: Words<'buddy'> = ({ values }) => {
  const { buddy } = workTexts;
  return {
    what: values.name,
    lines: sentence([
      values.organisation,
      dated(values.startsOn, buddy.from),
      dated(values.endsOn, buddy.until),
    ]),
  };
};
