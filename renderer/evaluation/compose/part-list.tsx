import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { ReportPart } from '#shared/evaluation/schema.ts';
import { showToast } from '../../ui/toast.tsx';
import { AddPartDialog } from './add-part-dialog.tsx';
import { nameOf } from './offered.ts';
import { PartRow } from './part-row.tsx';
import { isWritten, moved, withPart, type ComposedPart } from './parts.ts';
import { composeTexts as texts } from './texts.ts';
import type { FoundWords } from './use-found-words.ts';

export interface PartListProps {
  /** Of the button that adds a part: where the error summary leads. */
  readonly id: string;
  readonly parts: readonly ComposedPart[];
  readonly error: string | undefined;
  readonly found: FoundWords;
  readonly onChange: (parts: readonly ComposedPart[]) => void;
  readonly onNoName: (word: string) => void;
}

/** What can be done with the keyboard in a row, by its id. */
const idOf = (key: number, what: string): string => `deel-${key}-${what}`;

/** The parts of a report, which can be moved, changed, removed, and added between. */
export function PartList({ id, parts, error, found, onChange, onNoName }: PartListProps) {
  /** Behind which part one is added; `null`: at the end; `undefined`: none is being added. */
  const [adding, setAdding] = useState<number | null | undefined>(undefined);
  const [said, setSaid] = useState('');
  const focusOn = useRef<string | null>(null);
  const latest = useRef(parts);
  useEffect(() => {
    latest.current = parts;
    // A row that moves loses the focus, and one that goes takes it along.
    if (focusOn.current === null) return;
    document.getElementById(focusOn.current)?.focus();
    focusOn.current = null;
  });

  const move = (key: number, step: -1 | 1) => {
    const next = moved(parts, key, step);
    const place = next.findIndex((one) => one.key === key);
    const name = nameOf(next[place]?.part ?? { kind: 'text', text: '' });
    focusOn.current = idOf(key, step < 0 ? 'omhoog' : 'omlaag');
    setSaid(texts.row.moved(name, place + 1, next.length));
    onChange(next);
  };
  const remove = ({ key, part }: ComposedPart) => {
    const place = parts.findIndex((one) => one.key === key);
    const next = parts.filter((one) => one.key !== key);
    const neighbour = next[place] ?? next[place - 1];
    focusOn.current = neighbour === undefined ? id : idOf(neighbour.key, 'weg');
    onChange(next);
    showToast(texts.row.removed(nameOf(part)), () => {
      const now = latest.current;
      onChange(now.toSpliced(Math.min(place, now.length), 0, { key, part }));
    });
  };
  const add = (part: ReportPart) => {
    const next = withPart(parts, part, adding ?? null);
    focusOn.current = idOf(next.key, isWritten(part) ? 'tekst' : 'weg');
    setSaid(texts.row.added(nameOf(part)));
    setAdding(undefined);
    onChange(next.parts);
  };
  const write = (key: number, text: string) =>
    onChange(
      parts.map((one) =>
        one.key === key && isWritten(one.part) ? { key, part: { ...one.part, text } } : one,
      ),
    );
  return (
    <>
      {parts.length === 0 && <p className="t-second">{texts.empty}</p>}
      <ol className="e-parts" aria-label={texts.fields.parts}>
        {parts.map((composed, place) => (
          <PartRow
            key={composed.key}
            idOf={(what) => idOf(composed.key, what)}
            part={composed.part}
            place={place + 1}
            count={parts.length}
            words={found.get(composed.key) ?? []}
            onText={(text) => write(composed.key, text)}
            onMove={(step) => move(composed.key, step)}
            onRemove={() => remove(composed)}
            onAddBelow={() => setAdding(composed.key)}
            onNoName={onNoName}
          />
        ))}
      </ol>
      {error !== undefined && <p className="e-parts-error">{error}</p>}
      <Button
        id={id}
        leftSection={<IconPlus size={18} aria-hidden />}
        onClick={() => setAdding(null)}
      >
        {texts.add.button}
      </Button>
      <p role="status" className="e-said">
        {said}
      </p>
      {adding !== undefined && (
        <AddPartDialog
          there={parts.map(({ part }) => part)}
          onAdd={add}
          onClose={() => setAdding(undefined)}
        />
      )}
    </>
  );
}
