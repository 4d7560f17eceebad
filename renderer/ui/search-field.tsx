import { ActionIcon, TextInput } from '@mantine/core';
import { IconSearch, IconX } from '@tabler/icons-react';
import { texts } from './texts.ts';
import './fields.css';

export interface SearchFieldProps {
  /** What is searched: 'Zoek op naam of nummer'. Stands in the empty field and names it. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Enter in the field. */
  readonly onEnter?: () => void;
  /** Any CSS width; left out, as wide as its place. */
  readonly width?: string;
  /** The dialog that it is in gives it the focus. */
  readonly autoFocus?: 'in-dialog';
}

/** Narrows a list while typing. Escape and the cross empty it. */
export function SearchField(props: SearchFieldProps) {
  const { label, value, onChange, onEnter, width } = props;
  return (
    <TextInput
      className="t-field"
      size="sm"
      {...(width === undefined ? {} : { w: width })}
      {...(props.autoFocus === undefined ? {} : { 'data-autofocus': true })}
      aria-label={label}
      placeholder={label}
      value={value}
      autoComplete="off"
      spellCheck={false}
      leftSection={<IconSearch size={16} stroke={1.6} aria-hidden />}
      rightSection={
        value !== '' && (
          <ActionIcon size={26} aria-label={texts.clearSearch} onClick={() => onChange('')}>
            <IconX size={16} aria-hidden />
          </ActionIcon>
        )
      }
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && value !== '') {
          event.preventDefault();
          event.stopPropagation();
          onChange('');
        } else if (event.key === 'Enter') {
          event.preventDefault();
          onEnter?.();
        }
      }}
    />
  );
}
