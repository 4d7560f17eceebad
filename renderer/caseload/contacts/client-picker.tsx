import { Anchor, Combobox, TextInput, useCombobox, VisuallyHidden } from '@mantine/core';
import { IconSearch, IconX } from '@tabler/icons-react';
import { useDeferredValue, useId, useMemo, useState } from 'react';
import type { ClientName } from '#shared/caseload/schema.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { listedName } from '#shared/kernel/person-name.ts';
import { findClients } from './find-clients.ts';
import { contactTexts } from './texts.ts';

const texts = contactTexts.picker;

/** More chips than this would push the form out of sight. */
const shownChips = 8;

export interface ClientPickerProps {
  readonly id: string;
  readonly label?: string;
  readonly clients: readonly ClientName[];
  readonly chosen: readonly Id[];
  readonly onChange: (chosen: readonly Id[]) => void;
  readonly hint?: string;
  readonly error?: string | undefined;
  /** The dialog puts the focus here. */
  readonly autoFocus?: boolean;
}

/** Chips of the clients who were chosen, and a field that finds the next one while typing. */
export function ClientPicker(props: ClientPickerProps) {
  const { id, clients, chosen, onChange, error } = props;
  const [query, setQuery] = useState('');
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const statusId = useId();
  const searched = useDeferredValue(query);
  const found = useMemo(
    () => findClients(clients, searched).filter((client) => !chosen.includes(client.id)),
    [clients, searched, chosen],
  );
  const take = (value: string) => {
    onChange([...chosen, Number(value)]);
    setQuery('');
    combobox.closeDropdown();
  };
  return (
    <div className="c-picker">
      <Combobox store={combobox} onOptionSubmit={take} withinPortal>
        <Combobox.Target>
          <TextInput
            id={id}
            className="t-field"
            label={props.label ?? texts.label}
            placeholder={texts.placeholder}
            description={props.hint}
            error={error}
            value={query}
            autoComplete="off"
            spellCheck={false}
            aria-describedby={chosen.length > 0 ? statusId : undefined}
            leftSection={<IconSearch size={16} stroke={1.6} aria-hidden />}
            {...(props.autoFocus === true ? { 'data-autofocus': true } : {})}
            onChange={(event) => {
              setQuery(event.currentTarget.value);
              combobox.openDropdown();
              combobox.resetSelectedOption();
            }}
            onBlur={() => combobox.closeDropdown()}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
                // The first that was found, without the arrow first; and never the form.
                event.preventDefault();
                const [first] = findClients(clients, query).filter(
                  (client) => !chosen.includes(client.id),
                );
                if (combobox.getSelectedOptionIndex() === -1 && first !== undefined) {
                  take(String(first.id));
                }
              } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
                // The first is what Enter takes already: the arrow goes on from there.
                if (combobox.dropdownOpened && combobox.getSelectedOptionIndex() === -1) {
                  combobox.selectFirstOption();
                }
              } else if (event.key === 'Backspace' && query === '' && chosen.length > 0) {
                onChange(chosen.slice(0, -1));
              }
            }}
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={query.trim() === ''}>
          <Combobox.Options className="c-picker-options" aria-label={texts.label}>
            {found.map((client) => (
              <Combobox.Option key={client.id} value={String(client.id)}>
                {listedName(client)}{' '}
                <span className="t-second t-figures">{client.clientNumber}</span>
              </Combobox.Option>
            ))}
            {found.length === 0 && <Combobox.Empty>{texts.nothing(query)}</Combobox.Empty>}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      <Chips clients={clients} chosen={chosen} onChange={onChange} />
      <VisuallyHidden id={statusId} role="status">
        {chosen.length > 0 && texts.chosen(chosen.length)}
      </VisuallyHidden>
    </div>
  );
}

type ChipsProps = Pick<ClientPickerProps, 'clients' | 'chosen' | 'onChange'>;

function Chips({ clients, chosen, onChange }: ChipsProps) {
  const [all, setAll] = useState(false);
  const byId = useMemo(() => new Map(clients.map((client) => [client.id, client])), [clients]);
  if (chosen.length === 0) return null;
  const many = chosen.length > shownChips + 1;
  return (
    <div className="c-picker-chips">
      <ul>
        {(many && !all ? chosen.slice(0, shownChips) : chosen).map((clientId) => {
          const client = byId.get(clientId);
          const name = client === undefined ? texts.unknown : listedName(client);
          return (
            <li key={clientId} className="c-picker-chip">
              <span>{name}</span>
              <button
                type="button"
                aria-label={texts.remove(name)}
                onClick={() => onChange(chosen.filter((other) => other !== clientId))}
              >
                <IconX size={16} aria-hidden />
              </button>
            </li>
          );
        })}
      </ul>
      {many && (
        <>
          <Anchor component="button" type="button" fz={14} onClick={() => setAll(!all)}>
            {all ? texts.fewer : texts.others(chosen.length - shownChips)}
          </Anchor>
          <Anchor component="button" type="button" fz={14} onClick={() => onChange([])}>
            {texts.removeAll}
          </Anchor>
        </>
      )}
    </div>
  );
}
