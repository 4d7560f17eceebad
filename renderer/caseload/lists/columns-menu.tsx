import { ActionIcon, Button, Checkbox, Popover } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconColumns3 } from '@tabler/icons-react';
import { takeFocus } from '../../ui/take-focus.ts';
import { columnIds, type ColumnId } from './column-ids.ts';
import { texts } from './texts.ts';

export interface ColumnsMenuProps {
  /** Those that are shown now, in order. */
  readonly shown: readonly ColumnId[];
  /** An empty list: as it was before anybody chose. */
  readonly onChange: (columns: ColumnId[]) => void;
}

const words = texts.columns;

/** Chooses the columns and their order. The name always stands first. */
export function ColumnsMenu({ shown, onChange }: ColumnsMenuProps) {
  const rest = columnIds.filter((id) => !shown.includes(id));
  const move = (place: number, step: number) => {
    const next = [...shown];
    const [moved] = next.splice(place, 1);
    if (moved !== undefined) next.splice(place + step, 0, moved);
    onChange(next);
  };
  return (
    <Popover position="bottom-end" trapFocus returnFocus transitionProps={{ duration: 0 }}>
      <Popover.Target>
        <Button leftSection={<IconColumns3 size={16} stroke={1.6} aria-hidden />}>
          {words.button}
        </Button>
      </Popover.Target>
      <Popover.Dropdown
        data-dialog="columns"
        ref={takeFocus}
        aria-label={words.title}
        className="c-columns"
      >
        <p className="t-second">{words.hint}</p>
        <ul>
          {shown.map((id, place) => (
            <li key={id}>
              <Checkbox
                size="xs"
                checked
                disabled={id === 'name'}
                label={words.head[id]}
                onChange={() => onChange(shown.filter((other) => other !== id))}
              />
              {id !== 'name' && (
                <span>
                  <ActionIcon
                    size={26}
                    disabled={place <= 1}
                    aria-label={words.up(words.head[id])}
                    onClick={() => move(place, -1)}
                  >
                    <IconArrowUp size={16} aria-hidden />
                  </ActionIcon>
                  <ActionIcon
                    size={26}
                    disabled={place === shown.length - 1}
                    aria-label={words.down(words.head[id])}
                    onClick={() => move(place, 1)}
                  >
                    <IconArrowDown size={16} aria-hidden />
                  </ActionIcon>
                </span>
              )}
            </li>
          ))}
          {rest.map((id) => (
            <li key={id}>
              <Checkbox
                size="xs"
                checked={false}
                label={words.head[id]}
                onChange={() => onChange([...shown, id])}
              />
            </li>
          ))}
        </ul>
        <Button size="xs" onClick={() => onChange([])}>
          {words.reset}
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}
