import { TextInput } from '@mantine/core';
import { useCurrentUser } from '../../lib/current-user.ts';
import { useCall } from '../../lib/use-call.ts';
import type { FieldProps } from '../../ui/fields.tsx';
import { ownNameToOffer } from './own-name.ts';

/** The name of a klantmanager: those of the team are offered while typing, and who works here. */
export function CaseManagerField(props: FieldProps) {
  const settings = useCall('caseload.settings', {});
  const user = useCurrentUser();
  const members = settings.data?.members ?? [];
  const own = settings.data === undefined ? null : ownNameToOffer(user, members);
  const names = [
    ...(own === null ? [] : [own]),
    ...members.flatMap(({ name, active }) => (active ? [name] : [])),
  ];
  const listId = `${props.id}-namen`;
  return (
    <>
      <TextInput
        id={props.id}
        label={props.label}
        description={props.hint}
        error={props.error}
        value={props.value}
        className="t-field"
        autoComplete="off"
        spellCheck={false}
        list={listId}
        {...(props.autoFocus === undefined ? {} : { 'data-autofocus': true })}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      />
      <datalist id={listId}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}
