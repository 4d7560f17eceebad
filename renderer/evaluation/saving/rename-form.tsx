import { Button } from '@mantine/core';
import { useState } from 'react';
import type { CallInput } from '#shared/ipc/contract.ts';
import { messageOf } from '../../lib/call.ts';
import { Acting } from '../../ui/acting.tsx';
import { TextField } from '../../ui/fields.tsx';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { texts } from '../texts.ts';
import './saving.css';
import { useNoChanges } from '../../lib/no-changes.ts';

export type Renamed = CallInput<'purchasing.rename'>;

const { share } = texts;

/** Another name for a provider or a type of trajectory. It stands in another form, so it is none itself. */
export function RenameForm({
  list,
  name,
}: {
  readonly list: Renamed['list'];
  readonly name: string;
}) {
  const rename = useUndoableChange('purchasing.rename');
  const [text, setText] = useState(name);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const rests = useNoChanges() !== null;
  const save = () => {
    if (rests) return;
    setProblem(undefined);
    rename({ list, from: name, to: text }, share.renamed(text.trim())).catch((wrong: unknown) =>
      setProblem(messageOf(wrong)),
    );
  };
  return (
    <div
      className="e-rename"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.target instanceof HTMLButtonElement) return;
        event.preventDefault();
        save();
      }}
    >
      <TextField
        id={`nieuwe-naam-${list}`}
        label={share.newName}
        value={text}
        error={problem}
        maxLength={80}
        autoFocus
        onChange={setText}
      />
      <Acting>
        <Button size="xs" onClick={save}>
          {share.saveName}
        </Button>
      </Acting>
    </div>
  );
}
