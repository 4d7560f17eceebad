import { useEffect, useRef, useState } from 'react';
import { call } from '../lib/call.ts';
import { useProgress } from '../lib/use-progress.ts';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { logTexts } from './texts-log.ts';

const { storing, undo } = logTexts;

/** How far the undoing is, and the way to stop it. */
export function UndoProgress() {
  const progress = useProgress(true);
  const [stopping, setStopping] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  // The button that started it is gone.
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  const stop = () => {
    setStopping(true);
    // Whether it came in time is what the undoing itself answers.
    call('importing.cancel', {}).catch(() => setStopping(false));
  };
  return (
    <div ref={box} tabIndex={-1} className="i-undo-progress">
      <ProgressBar
        label={stopping ? storing.cancelling : undo.running}
        done={progress?.done ?? 0}
        total={progress?.total ?? 0}
        unit={progress?.unit ?? undo.unit}
        {...(stopping ? {} : { onCancel: stop })}
      />
    </div>
  );
}
