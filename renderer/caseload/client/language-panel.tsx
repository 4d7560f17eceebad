import { Button, Table } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { StoredRecord } from '#shared/caseload/records/all-records.ts';
import { languageSkills, skillBases } from '#shared/caseload/records/integration.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import { Panel } from '../../ui/panel.tsx';
import { integrationTexts } from './integration-texts.ts';
import type { ClientTabProps } from './tab-props.ts';
import { useRecordDialog } from './use-record-dialog.tsx';

type Measurement = StoredRecord<'languageSkill'>;
type Skill = keyof typeof languageSkills;
type Basis = keyof typeof skillBases;

/** The level of each skill, on paper and in practice apart, with what was measured before under it. */
export function LanguagePanel({ client, dossier, today }: ClientTabProps) {
  const { language } = integrationTexts;
  const { add, change, dialog } = useRecordDialog(client.id);
  const measured = dossier.records.languageSkill;
  const skills = Object.entries(languageSkills) as [Skill, string][];
  const bases = Object.entries(skillBases) as [Basis, string][];
  return (
    <Panel
      flush={measured.length > 0}
      title={language.title}
      aside={
        <Button
          size="xs"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => add('languageSkill', { preset: { measuredOn: today } })}
        >
          {language.add}
        </Button>
      }
    >
      {measured.length === 0 ? (
        <p className="t-second">{language.none}</p>
      ) : (
        <Table className="t-table c-language" aria-label={language.table}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{language.skill}</Table.Th>
              {bases.map(([basis, label]) => (
                <Table.Th key={basis} scope="col">
                  {label}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {skills.map(([skill, label]) => (
              <Table.Tr key={skill}>
                <Table.Th scope="row">{label}</Table.Th>
                {bases.map(([basis, basisLabel]) => (
                  <Table.Td key={basis}>
                    <Levels
                      name={`${label}, ${basisLabel.toLowerCase()}`}
                      measured={ofCell(measured, skill, basis)}
                      onChange={(one) => change('languageSkill', one)}
                    />
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {dialog}
    </Panel>
  );
}

/** The latest first. */
const ofCell = (measured: readonly Measurement[], skill: Skill, basis: Basis): Measurement[] =>
  measured
    .filter(({ values }) => values.skill === skill && values.basis === basis)
    .toSorted((a, b) => b.values.measuredOn.localeCompare(a.values.measuredOn) || b.id - a.id);

interface LevelsProps {
  readonly name: string;
  readonly measured: readonly Measurement[];
  readonly onChange: (measurement: Measurement) => void;
}

function Levels({ name, measured, onChange }: LevelsProps) {
  const { language } = integrationTexts;
  if (measured.length === 0) return <span className="t-quiet">{language.notMeasured}</span>;
  return (
    <ul>
      {measured.map((one, place) => {
        const words = language.measured(one.values.level, formatDate(one.values.measuredOn));
        return (
          <li key={one.id} data-earlier={place > 0 || undefined}>
            <button
              type="button"
              className="c-link"
              aria-label={language.changeOf(`${name}, ${words}`)}
              onClick={() => onChange(one)}
            >
              <strong>{one.values.level}</strong>
            </button>{' '}
            <span className="t-second t-label t-figures">{formatDate(one.values.measuredOn)}</span>
          </li>
        );
      })}
    </ul>
  );
}
