import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { call } from '../../lib/call.ts';
import { texts } from '../texts.ts';

/** What is done within this time needs no stopping, in milliseconds. */
const patience = 1000;

/** Gives up a report that is being saved and is not noted yet. Mount it when that begins. */
export function StopSaving() {
  const [shown, setShown] = useState(false);
  const [stopping, setStopping] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), patience);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  const stop = () => {
    if (stopping) return;
    setStopping(true);
    call('evaluation.cancelExport', {}).catch(() => setStopping(false));
  };
  return (
    <Button className="e-stop-saving" aria-disabled={stopping || undefined} onClick={stop}>
      {stopping ? texts.save.stopping : texts.save.stop}
    </Button>
  );
}
