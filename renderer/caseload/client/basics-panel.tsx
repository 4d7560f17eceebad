import { Button } from '@mantine/core';
import { sexLabels, targetGroupLabels } from '#shared/caseload/texts.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import { Panel } from '../../ui/panel.tsx';
import { FactList, type Fact } from './fact-list.tsx';
import type { ClientTabProps } from './tab-props.ts';
import { clientTexts } from './texts.ts';
import { useRecordDialog } from './use-record-dialog.tsx';

/** Who somebody is, and in words what is not known. */
export function BasicsPanel({ client, dossier }: Pick<ClientTabProps, 'client' | 'dossier'>) {
  const { basics: words } = clientTexts;
  const { change, dialog } = useRecordDialog(client.id);
  const basics = dossier.records.basics[0];
  return (
    <Panel
      title={words.title}
      aside={
        basics !== undefined && (
          <Button size="xs" aria-label={words.changeLong} onClick={() => change('basics', basics)}>
            {words.change}
          </Button>
        )
      }
    >
      <FactList wide facts={factsOf({ client, dossier })} />
      {dialog}
    </Panel>
  );
}

function factsOf({ client, dossier }: Pick<ClientTabProps, 'client' | 'dossier'>): Fact[] {
  const { basics: words, head } = clientTexts;
  const values = dossier.records.basics[0]?.values;
  const date = (day: string | null) => (day === null ? null : formatDate(day));
  const flag = (known: boolean | null | undefined) =>
    known === null || known === undefined ? null : known ? words.yes : words.no;
  const group = client.targetGroup === null ? null : targetGroupLabels[client.targetGroup].one;
  return [
    [words.number, client.clientNumber],
    [words.household, client.householdNumber],
    [words.born, date(client.birthDate)],
    [words.sex, client.sex === null ? null : sexLabels[client.sex]],
    [words.nationality, client.nationality],
    [words.settled, date(client.settlementDate)],
    [words.targetGroup, group !== null && client.targetGroupSetByHand ? head.byHand(group) : group],
    [words.familyReunion, flag(values?.familyReunion)],
    [words.languageBuddy, flag(client.languageBuddy)],
    [words.phone, values?.phone ?? null],
    [words.email, values?.email ?? null],
    [words.interpreter, values?.interpreter ?? null],
    ...(client.languageLevel === null
      ? []
      : [[words.languageLevel, client.languageLevel] as const]),
  ];
}
