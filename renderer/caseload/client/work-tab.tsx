import { jobRunsOn } from '#shared/caseload/current-job.ts';
import type { StoredRecord } from '#shared/caseload/records/all-records.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import { useCall } from '../../lib/use-call.ts';
import { PageColumns } from '../../ui/page.tsx';
import { BenefitPanel } from './benefit-panel.tsx';
import { ProfilePanel, RegisterPanel } from './profile-panel.tsx';
import { RecordsPanel } from './records-panel.tsx';
import type { ClientTabProps } from './tab-props.ts';
import { aftercareDay, benefitMayDiffer, returnedLine, returnedOf } from './work-follows.ts';
import { workTexts } from './work-texts.ts';
import {
  buddyWords,
  educationWords,
  experienceWords,
  jobWords,
  medicalWords,
  outflowWords,
  preconditionWords,
} from './work-words.tsx';

/** Work, education, what somebody wants and can, and what must be arranged for it. */
export function WorkTab(props: ClientTabProps) {
  const { client, dossier, today } = props;
  const { records } = dossier;
  const { job, education, experience, medical, precondition, outflow, buddy } = workTexts;
  return (
    <PageColumns
      sideWidth={344}
      side={
        <>
          <BenefitPanel {...props} />
          <RecordsPanel
            client={client}
            kind="outflow"
            title={outflow.title}
            explains={['uitstroom']}
            addLabel={outflow.add}
            empty={outflow.none}
            preset={{ date: today }}
            records={records.outflow.toSorted((a, b) => b.values.date.localeCompare(a.values.date))}
            words={(record) =>
              outflowWords(record, returnedLine(returnedOf(record.values, dossier, today).returned))
            }
          />
          <RecordsPanel
            client={client}
            kind="precondition"
            title={precondition.title}
            explains={['randvoorwaarden']}
            addLabel={precondition.add}
            empty={precondition.none}
            preset={{ status: 'regelen' }}
            records={openFirst(records.precondition)}
            words={(record) => preconditionWords(record, today)}
          />
          <RecordsPanel
            client={client}
            kind="buddy"
            title={buddy.title}
            explains={['taalmaatje']}
            addLabel={buddy.add}
            empty={buddy.none}
            records={records.buddy}
            words={(record) => buddyWords(record, today)}
          />
        </>
      }
    >
      <RecordsPanel
        client={client}
        kind="job"
        title={job.title}
        addLabel={job.add}
        empty={job.none}
        records={runningFirst(records.job, today)}
        words={(record) => jobWords(record, today)}
      >
        <WorkFollows {...props} />
      </RecordsPanel>
      <ProfilePanel {...props} />
      <div className="c-pair">
        <RecordsPanel
          client={client}
          kind="education"
          title={education.title}
          addLabel={education.add}
          empty={education.none}
          records={records.education}
          words={(record) => educationWords(record, today)}
        />
        <RecordsPanel
          client={client}
          kind="experience"
          title={experience.title}
          addLabel={experience.add}
          empty={experience.none}
          records={records.experience}
          words={(record) => experienceWords(record, today)}
        />
      </div>
      <div className="c-pair">
        <RecordsPanel
          client={client}
          kind="medicalAssessment"
          title={medical.title}
          explains={['medisch_advies']}
          addLabel={medical.add}
          empty={medical.none}
          preset={{ askedOn: today }}
          records={records.medicalAssessment.toSorted((a, b) =>
            b.values.askedOn.localeCompare(a.values.askedOn),
          )}
          words={(record) => medicalWords(record, today)}
        />
        <RegisterPanel {...props} />
      </div>
    </PageColumns>
  );
}

/** What follows from the work: the next contact of aftercare, or a look at the benefit. */
function WorkFollows({ client, dossier, today }: ClientTabProps) {
  const thresholds = useCall('caseload.settings', {}).data?.thresholds;
  const care = thresholds && aftercareDay(client, dossier, thresholds, today);
  return (
    <>
      {care && (
        <p className="t-second">{workTexts.job.aftercare(formatDate(care.on), care.first)}</p>
      )}
      {benefitMayDiffer(client, dossier, today) && (
        <p className="t-second">{workTexts.job.lookAtBenefit}</p>
      )}
    </>
  );
}

const runningFirst = (jobs: readonly StoredRecord<'job'>[], today: string): StoredRecord<'job'>[] =>
  jobs.toSorted(
    (a, b) =>
      Number(jobRunsOn(today, b.values)) - Number(jobRunsOn(today, a.values)) ||
      b.values.startsOn.localeCompare(a.values.startsOn),
  );

const openFirst = (
  records: readonly StoredRecord<'precondition'>[],
): StoredRecord<'precondition'>[] => {
  const isOpen = (record: StoredRecord<'precondition'>) =>
    Number(record.values.status === 'regelen');
  return records.toSorted((a, b) => isOpen(b) - isOpen(a));
};
