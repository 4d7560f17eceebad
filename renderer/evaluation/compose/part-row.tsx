import { ActionIcon } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowUp,
  IconChartBar,
  IconHeading,
  IconListDetails,
  IconPencil,
  IconPlus,
  IconTable,
  IconX,
  type Icon,
} from '@tabler/icons-react';
import type { ReportPart } from '#shared/evaluation/schema.ts';
import { LongTextField, TextField } from '../../ui/fields.tsx';
import { nameOf } from './offered.ts';
import { isWritten, problemOf, type WrittenPart } from './parts.ts';
import { composeTexts as texts } from './texts.ts';
import type { FoundAt } from './use-found-words.ts';
import { WordsAt } from './words-at.tsx';

export interface PartRowProps {
  readonly idOf: (what: string) => string;
  readonly part: ReportPart;
  /** Counted from 1. */
  readonly place: number;
  readonly count: number;
  /** Words in its text that may be a client. */
  readonly words: readonly FoundAt[];
  readonly onText: (text: string) => void;
  readonly onMove: (step: -1 | 1) => void;
  readonly onRemove: () => void;
  readonly onAddBelow: () => void;
  readonly onNoName: (word: string) => void;
}

const icons: Readonly<Record<ReportPart['kind'], Icon>> = {
  heading: IconHeading,
  text: IconPencil,
  sentences: IconListDetails,
  table: IconTable,
  chart: IconChartBar,
};

/** One part of a report that is put together. */
export function PartRow(props: PartRowProps) {
  const { idOf, part, place, count, words, onMove } = props;
  const name = texts.row.nameAt(nameOf(part), place);
  const Sign = icons[part.kind];
  return (
    <li className="e-part" data-kind={part.kind}>
      <Sign className="e-part-sign" size={18} stroke={1.6} aria-hidden />
      <div className="e-part-body">
        {isWritten(part) ? (
          <WrittenField id={idOf('tekst')} part={part} label={name} onText={props.onText} />
        ) : (
          <p>
            {nameOf(part)} <span className="t-second t-label">{texts.kinds[part.kind]}</span>
          </p>
        )}
        {isWritten(part) && (
          <WordsAt
            words={words}
            at={name}
            text={part.text}
            fieldId={idOf('tekst')}
            onText={props.onText}
            onNoName={props.onNoName}
          />
        )}
      </div>
      <div className="e-part-acts">
        <Act
          id={idOf('omhoog')}
          label={texts.row.up(name)}
          icon={IconArrowUp}
          resting={place === 1}
          onAct={() => onMove(-1)}
        />
        <Act
          id={idOf('omlaag')}
          label={texts.row.down(name)}
          icon={IconArrowDown}
          resting={place === count}
          onAct={() => onMove(1)}
        />
        <Act
          id={idOf('onder')}
          label={texts.row.below(name)}
          icon={IconPlus}
          onAct={props.onAddBelow}
        />
        <Act id={idOf('weg')} label={texts.row.remove(name)} icon={IconX} onAct={props.onRemove} />
      </div>
    </li>
  );
}

interface WrittenFieldProps {
  readonly id: string;
  readonly part: WrittenPart;
  readonly label: string;
  readonly onText: (text: string) => void;
}

function WrittenField({ id, part, label, onText }: WrittenFieldProps) {
  const field = {
    id,
    label,
    hideLabel: true,
    value: part.text,
    error: problemOf(part) ?? undefined,
    onChange: onText,
  };
  return part.kind === 'heading' ? (
    <TextField {...field} maxLength={120} />
  ) : (
    <LongTextField {...field} minRows={2} />
  );
}

interface ActProps {
  readonly id: string;
  readonly label: string;
  readonly icon: Icon;
  /** There is nowhere to go; the button keeps the focus. */
  readonly resting?: boolean;
  readonly onAct: () => void;
}

function Act({ id, label, icon: Sign, resting, onAct }: ActProps) {
  return (
    <ActionIcon
      id={id}
      variant="subtle"
      size={28}
      aria-label={label}
      title={label}
      aria-disabled={resting || undefined}
      onClick={() => {
        if (resting !== true) onAct();
      }}
    >
      <Sign size={18} stroke={1.6} aria-hidden />
    </ActionIcon>
  );
}
