import { useState } from 'react';
import { call } from '../lib/call.ts';
import { useProgress } from '../lib/use-progress.ts';
import { Panel } from '../ui/panel.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { StepPane } from './step-pane.tsx';
import { logTexts } from './texts-log.ts';
import { texts } from './texts.ts';

const { storing } = logTexts;

/** The import is under way: how far it is, and the way to stop it. */
export function StoringStep({ rowCount }: { readonly rowCount: number }) {
  const progress = useProgress(true);
  const [stopping, setStopping] = useState(false);
  const stop = () => {
    setStopping(true);
    // Whether it came in time is what the import itself answers.
    call('importing.cancel', {}).catch(() => setStopping(false));
  };
  return (
    <StepPane label={storing.title}>
      <Panel title={storing.title} aside={texts.notSaved}>
        <ProgressBar
          label={stopping ? storing.cancelling : storing.label}
          done={progress?.done ?? 0}
          total={progress?.total ?? rowCount}
          unit={progress?.unit ?? storing.unit}
          {...(stopping ? {} : { onCancel: stop })}
        />
      </Panel>
    </StepPane>
  );
}
