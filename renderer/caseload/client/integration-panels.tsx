import { Button } from '@mantine/core';
import {
  integrationWarnings,
  mapHours,
  pipDue,
  routeChangeDue,
  zRouteHours,
  type IntegrationWarning,
} from '#shared/caseload/integration/rules.ts';
import type { RecordValues, StoredRecord } from '#shared/caseload/records/all-records.ts';
import { wordsOf } from '#shared/caseload/records/field-words.ts';
import { civicIntegration, integrationLaws } from '#shared/caseload/records/integration.ts';
import { defaultThresholds, type Thresholds } from '#shared/caseload/team/schema.ts';
import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';
import { useCall } from '../../lib/use-call.ts';
import { Badge } from '../../ui/badge.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Explained } from '../../ui/term.tsx';
import { FactList, type Fact } from './fact-list.tsx';
import { sectionsOf, type Section } from './integration-fields.ts';
import { integrationTexts as texts } from './integration-texts.ts';
import { WarningList } from './warning-list.tsx';
import type { ClientTabProps } from './tab-props.ts';
import { useRecordDialog } from './use-record-dialog.tsx';

type Integration = RecordValues<'civicIntegration'>;

interface IntegrationPanelsProps extends ClientTabProps {
  readonly record: StoredRecord<'civicIntegration'>;
}

/** A panel for each part of the law, with what does not fit right under its facts. */
export function IntegrationPanels({ client, today, record }: IntegrationPanelsProps) {
  const { change, dialog } = useRecordDialog(client.id);
  const settings = useCall('caseload.settings', {});
  const thresholds = settings.data?.thresholds ?? defaultThresholds;
  const { values } = record;
  const warnings = integrationWarnings(values, client, today, thresholds);
  return (
    <>
      <div className="c-law">
        <Badge>{integrationLaws[values.law]}</Badge>
        <Button
          size="xs"
          variant="subtle"
          onClick={() => change('civicIntegration', record, { only: ['law'] })}
        >
          {texts.otherLaw}
        </Button>
      </div>
      {sectionsOf(values).map((section) => (
        <Panel
          key={section.id}
          title={
            <Explained
              text={section.title}
              of={['brede_intake', 'pip', 'map', 'pvt', 'ontzorgen']}
            />
          }
          aside={
            <Button
              size="xs"
              aria-label={texts.changeOf(section.title)}
              onClick={() =>
                change('civicIntegration', record, { only: section.form ?? section.fields })
              }
            >
              {texts.change}
            </Button>
          }
        >
          <FactList wide facts={factsOf(section, values, { today, thresholds })} />
          <WarningList warnings={ofSection(section, warnings)} />
        </Panel>
      ))}
      {dialog}
    </>
  );
}

const ofSection = ({ fields }: Section, warnings: readonly IntegrationWarning[]) =>
  warnings.filter(({ field }) => (fields as readonly string[]).includes(field));

/** The hours that a field is measured against. */
function neededHours(field: string, { route }: Integration): number | null {
  if (field === 'mapHours') return mapHours;
  const isOfZ = field === 'languageHours' || field === 'participationHours';
  return isOfZ && route === 'z' ? zRouteHours : null;
}

interface Context {
  readonly today: IsoDate;
  readonly thresholds: Thresholds;
}

function factsOf(
  { id, fields }: Section,
  values: Integration,
  { today, thresholds }: Context,
): Fact[] {
  const facts = fields.map((name): Fact => {
    const field = civicIntegration.fields[name];
    const needed = neededHours(name, values);
    return [
      field.label,
      needed === null
        ? wordsOf(field, values[name])
        : texts.ofHours(values[name] as number | null, needed),
    ];
  });
  const { registeredOn, pipOn, termStartsOn, law, completedOn } = values;
  if (id === 'pip' && registeredOn !== null && pipOn === null) {
    facts.push([texts.pipDue, formatDate(pipDue(registeredOn, thresholds))]);
  }
  const changeDue = termStartsOn === null ? null : routeChangeDue(termStartsOn);
  const canChange = law === 'wi2021' && completedOn === null && (changeDue ?? '') >= today;
  if (id === 'route' && changeDue !== null && canChange) {
    facts.push([texts.routeDue, formatDate(changeDue)]);
  }
  return facts;
}
