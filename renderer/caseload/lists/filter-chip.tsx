import { Checkbox, Popover } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { takeFocus } from '../../ui/take-focus.ts';
import { texts as uiTexts } from '../../ui/texts.ts';
import type { FilterId } from './filter-ids.ts';
import { filterSentence, valueWord } from './filter-words.ts';
import { texts } from './texts.ts';

export interface ValueChipProps {
  readonly id: FilterId;
  readonly values: readonly string[];
  /** What can be asked for. */
  readonly offered: readonly string[];
  /** It was just added: its values can be chosen at once. */
  readonly openAtFirst: boolean;
  readonly onChange: (values: readonly string[]) => void;
  readonly onRemove: () => void;
}

/** A filter in force, which reads as a sentence. Pressing it shows the values; the cross takes it away. */
export function ValueChip(props: ValueChipProps) {
  const { id, values, onRemove } = props;
  const [opened, setOpened] = useState(props.openAtFirst);
  const label = texts.filters.label[id];
  const sentence = filterSentence(id, values);
  const offered = [...new Set([...props.offered, ...values])];
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpened(false);
    if (values.length === 0) onRemove();
    // Nobody has the focus: it went with the list. Who pressed elsewhere has it there.
    else {
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) button.current?.focus();
      });
    }
  };
  return (
    <span className="t-chip c-value-chip">
      <Popover
        opened={opened}
        onDismiss={close}
        onChange={(next) => (next ? setOpened(true) : close())}
        position="bottom-start"
        trapFocus
        withinPortal
        transitionProps={{ duration: 0 }}
      >
        <Popover.Target>
          <button
            ref={button}
            type="button"
            className="c-chip-sentence"
            aria-label={texts.filters.change(`${label} ${sentence}`)}
            onClick={() => (opened ? close() : setOpened(true))}
          >
            {label} <strong>{sentence === '' ? '…' : sentence}</strong>
          </button>
        </Popover.Target>
        <Popover.Dropdown
          data-dialog="filter-values"
          ref={takeFocus}
          aria-label={texts.filters.options(label)}
        >
          <Checkbox.Group
            value={[...values]}
            onChange={props.onChange}
            label={label}
            className="c-values"
          >
            <div className="c-value-list">
              {offered.map((value, place) => (
                <Checkbox
                  key={value}
                  value={value}
                  size="xs"
                  label={valueWord(id, value)}
                  {...(place === 0 ? { 'data-autofocus': true } : {})}
                />
              ))}
            </div>
          </Checkbox.Group>
        </Popover.Dropdown>
      </Popover>
      <button type="button" aria-label={uiTexts.remove(`${label} ${sentence}`)} onClick={onRemove}>
        <IconX size={16} aria-hidden />
      </button>
    </span>
  );
}
