import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Id } from '#shared/kernel/ids.ts';
import { useCall } from '../../lib/use-call.ts';
import { Dialog } from '../../ui/dialog.tsx';
import type { ClientChoice } from '../../lib/client-choice.ts';
import { logTexts } from './texts.ts';

const texts = logTexts.filters;

interface ClientDialogProps {
  readonly ClientChoice: ClientChoice;
  readonly onChoose: (clientId: Id) => void;
  readonly onClose: () => void;
}

/** Finds the client whose lines are wanted. */
export function ClientDialog({ ClientChoice, onChoose, onClose }: ClientDialogProps) {
  const clients = useCall('caseload.names', {});
  const [chosen, setChosen] = useState<Id | null>(null);
  return (
    <Dialog dialogName="log-client" title={texts.clientTitle} onClose={onClose}>
      <div className="l-dialog">
        <ClientChoice
          id="logboek-klant"
          label={texts.client}
          clients={clients.data ?? []}
          chosen={chosen === null ? [] : [chosen]}
          // One is asked: the last that was chosen.
          onChange={(ids) => setChosen(ids.at(-1) ?? null)}
          hint={texts.clientHint}
          autoFocus
        />
        <div className="l-dialog-foot">
          <Button onClick={onClose}>{texts.cancel}</Button>
          <Button
            variant="filled"
            disabled={chosen === null}
            onClick={() => {
              if (chosen !== null) onChoose(chosen);
              onClose();
            }}
          >
            {texts.show}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
