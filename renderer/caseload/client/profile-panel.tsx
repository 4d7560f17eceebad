import { Button } from '@mantine/core';
import { profile } from '#shared/caseload/records/work.ts';
import { wordsOf } from '#shared/caseload/records/field-words.ts';
import { Panel } from '../../ui/panel.tsx';
import { Explained } from '../../ui/term.tsx';
import { FactList, type Fact } from './fact-list.tsx';
import type { ClientTabProps } from './tab-props.ts';
import { useRecordDialog } from './use-record-dialog.tsx';
import { workTexts } from './work-texts.ts';

type FieldName = keyof typeof profile.fields;

interface ProfilePartProps extends ClientTabProps {
  readonly title: string;
  readonly empty: string;
  readonly fields: readonly FieldName[];
}

/** What somebody wants and can. Never a diagnosis. */
export function ProfilePanel(props: ClientTabProps) {
  const { profile: words } = workTexts;
  return (
    <ProfilePart
      {...props}
      title={words.title}
      empty={words.none}
      fields={['wish', 'wishNote', 'cvReady', 'can', 'cannot']}
    />
  );
}

/** The register for people with a work limitation, and the share of a normal wage that somebody can earn. */
export function RegisterPanel(props: ClientTabProps) {
  const { profile: words } = workTexts;
  return (
    <ProfilePart
      {...props}
      title={words.registerTitle}
      empty={words.registerNone}
      fields={['register', 'wageValue', 'wageValueOn']}
    />
  );
}

function ProfilePart({ client, dossier, title, empty, fields }: ProfilePartProps) {
  const { profile: words } = workTexts;
  const { add, change, dialog } = useRecordDialog(client.id);
  const record = dossier.records.profile[0];
  const facts = fields.map((name): Fact => {
    const field = profile.fields[name];
    return [field.label, wordsOf(field, record?.values[name])];
  });
  const isEmpty = facts.every(([, value]) => value === null);
  const verb = isEmpty ? words.fill : words.change;
  return (
    <Panel
      title={<Explained text={title} of={['doelgroepregister', 'loonwaarde']} />}
      aside={
        <Button
          size="xs"
          aria-label={words.buttonOf(verb, title)}
          onClick={() =>
            record === undefined
              ? add('profile', { only: fields })
              : change('profile', record, { only: fields })
          }
        >
          {verb}
        </Button>
      }
    >
      {isEmpty ? <p className="t-second">{empty}</p> : <FactList facts={facts} />}
      {dialog}
    </Panel>
  );
}
