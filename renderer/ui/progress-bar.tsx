import { Button, Progress as MantineProgress } from '@mantine/core';
import { useEffect, useState } from 'react';
import { texts } from './texts.ts';
import './progress-bar.css';

export interface ProgressBarProps {
  /** What is being done: 'Klanten bewaren'. */
  readonly label: string;
  readonly done: number;
  /** 0 while it is not known. */
  readonly total: number;
  /** What is counted, in the plural: 'rijen'. */
  readonly unit: string;
  /** Stands in the place of the count. */
  readonly said?: string;
  /** Shows Annuleren. */
  readonly onCancel?: () => void;
  /** Shown at once instead of after a second. */
  readonly immediate?: boolean;
}

/** Long work: nothing in the first second, then a bar with a count and the way to stop it. */
export function ProgressBar(props: ProgressBarProps) {
  const { label, done, total, unit, said, onCancel, immediate } = props;
  const [shown, setShown] = useState(immediate === true);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 1000);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return <div className="t-progress" />;
  const count = said ?? texts.progress(done, total, unit);
  return (
    <div className="t-progress">
      <div className="t-progress-line">
        <strong>{label}</strong>
        <span className="t-figures">{count}</span>
        {onCancel !== undefined && (
          <Button size="xs" onClick={onCancel}>
            {texts.cancel}
          </Button>
        )}
      </div>
      <MantineProgress.Root size={8} radius={2} className="t-progress-track">
        <MantineProgress.Section
          value={total > 0 ? Math.min(100, (100 * done) / total) : 0}
          aria-label={label}
          aria-valuetext={count}
        />
      </MantineProgress.Root>
    </div>
  );
}
