import { TextInput } from '@mantine/core';
import { useCall } from '../../lib/use-call.ts';
import type { FieldProps } from '../../ui/fields.tsx';

/** The name of a klantmanager: those of the team are offered while typing. */
export function CaseManagerField(props: FieldProps) {
  const settings = useCall('caseload.settings', {});
  const names = (settings.data?.members ?? []).filter(({ active }) => active);
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
        {names.map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}
