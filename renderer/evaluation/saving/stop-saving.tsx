import { useEffect, useState } from 'react';
import { call } from '../../lib/call.ts';
import { texts } from '../texts.ts';
import { WorkButton } from '../../ui/work-button.tsx';

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
    setStopping(true);
    call('evaluation.cancelExport', {}).catch(() => setStopping(false));
  };
  return (
    <WorkButton className="e-stop-saving" busy={stopping} onClick={stop}>
      {stopping ? texts.save.stopping : texts.save.stop}
    </WorkButton>
  );
}
