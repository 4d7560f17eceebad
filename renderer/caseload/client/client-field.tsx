import { Select } from '@mantine/core';
import { useMemo, type KeyboardEvent } from 'react';
import type { ClientName } from '#shared/caseload/schema.ts';
import { listedName } from '#shared/kernel/person-name.ts';
import { typedWords, wordsOf } from '../../lib/search-words.ts';
import type { FieldProps } from '../../ui/fields.tsx';
import { recordTexts } from '../records/texts.ts';

export interface ClientFieldProps extends Omit<FieldProps, 'autoFocus'> {
  readonly clients: readonly ClientName[];
  readonly autoFocus?: boolean;
}

/** More would not be read: another letter narrows it. */
const shownAtMost = 8;

/**
 * Enter takes whom the list colours, and never sends the form: of who types fast the list may be about to
 * open. The field itself keeps a place in the list, which can lag behind what is coloured.
 */
function takeColoured(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
  event.preventDefault();
  event.stopPropagation();
  const list = document.getElementById(event.target.getAttribute('aria-controls') ?? '');
  list?.querySelector<HTMLElement>('[data-combobox-selected]')?.click();
}

/** One client, found by typing a part of the name or the number. The value is the id as text. */
export function ClientField({ clients, ...props }: ClientFieldProps) {
  const options = useMemo(
    () =>
      clients.map((client) => ({
        value: String(client.id),
        label: `${listedName(client)} (${client.clientNumber})`,
      })),
    [clients],
  );
  return (
    <Select
      id={props.id}
      label={props.label}
      description={props.hint}
      error={props.error}
      className="t-field"
      searchable
      openOnFocus={false}
      // Else what was chosen with the arrow would stay at its place while another came to stand there.
      selectFirstOptionOnChange
      clearable
      clearButtonProps={{ 'aria-label': recordTexts.clear }}
      data={options}
      limit={shownAtMost}
      filter={({ options: all, search, limit }) => {
        const typed = typedWords(search);
        return all
          .filter(
            (one) =>
              'label' in one &&
              typed.every((word) => wordsOf(one.label).some((part) => part.startsWith(word))),
          )
          .slice(0, limit);
      }}
      nothingFoundMessage={recordTexts.nobodyFound}
      placeholder={recordTexts.findClient}
      value={props.value === '' ? null : props.value}
      onChange={(value) => props.onChange(value ?? '')}
      wrapperProps={{ onKeyDownCapture: takeColoured }}
      {...(props.autoFocus === true ? { 'data-autofocus': true } : {})}
    />
  );
}
