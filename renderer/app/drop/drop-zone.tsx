import { IconFileImport } from '@tabler/icons-react';
import { useCallback, useEffect, useRef } from 'react';
import type { ChosenFile } from '#shared/team/schema.ts';
import { takeDropped } from '../../lib/take-dropped.ts';
import { messageOf } from '../../lib/call.ts';
import { showNotice } from '../../ui/toast.tsx';
import { judgeDrop, type DropMoment } from './judge-drop.ts';
import { texts } from './texts.ts';
import { useDrop } from './use-drop.ts';
import './drop.css';

export interface DropZoneProps {
  /** Asked when a file is let go. */
  readonly moment: () => DropMoment;
  readonly onList: (file: ChosenFile) => void;
  readonly onTeamFile: (file: ChosenFile) => void;
  readonly isOpen: boolean;
}

/** The whole window takes a file that is dragged onto it; while one hangs above it, it says so. */
export function DropZone(props: DropZoneProps) {
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  const take = useCallback((files: readonly File[]) => {
    const [file, ...others] = files;
    if (file === undefined) return;
    if (others.length > 0) {
      showNotice(texts.several);
      return;
    }
    takeDropped(file).then(
      (dropped) => {
        const { moment, onList, onTeamFile } = latest.current;
        const outcome = judgeDrop(dropped, moment());
        if (outcome.does === 'say') showNotice(outcome.line);
        else if (outcome.does === 'import') onList(outcome.file);
        else onTeamFile(outcome.file);
      },
      (problem: unknown) => showNotice(messageOf(problem)),
    );
  }, []);
  const over = useDrop(take);
  if (!over) return null;
  const words = props.isOpen ? texts.open : texts.locked;
  return (
    <div className="a-drop" aria-hidden>
      <div className="a-drop-card">
        <IconFileImport size={36} stroke={1.4} />
        <strong>{words.title}</strong>
        <span>{words.line}</span>
      </div>
    </div>
  );
}
