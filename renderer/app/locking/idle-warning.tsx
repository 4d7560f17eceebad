import { Button } from '@mantine/core';
import { Dialog } from '../../ui/dialog.tsx';
import { FormActions } from '../../ui/form-layout.tsx';
import { texts } from './texts.ts';

export interface IdleWarningProps {
  readonly minutes: number;
  readonly secondsLeft: number;
  /** What would be gone: an import that is not stored, or input that is not kept. `held`: it waits in the window. */
  readonly lost: 'importing' | 'unsaved' | 'held' | null;
  readonly storing: boolean;
  readonly onStay: () => void;
}

const words = texts.warning;

/**
 * Says that Trede locks soon. The seconds are only seen: a reading voice would say each of them. The title and
 * the sentences are read once.
 */
export function IdleWarning({ minutes, secondsLeft, lost, storing, onStay }: IdleWarningProps) {
  return (
    <Dialog dialogName="idle-warning" title={words.title} onClose={onStay}>
      <div className="t-confirm" role="alert">
        <p>{words.line(minutes)}</p>
        {storing && <p>{words.storing}</p>}
        {lost !== null && (
          <p>
            <strong>{lost === 'held' ? texts.held : words[lost]}</strong>
          </p>
        )}
        <FormActions>
          <Button variant="filled" data-autofocus onClick={onStay}>
            {words.stay}
          </Button>
          <span className="t-second t-figures" aria-hidden>
            {words.left(secondsLeft)}
          </span>
        </FormActions>
      </div>
    </Dialog>
  );
}
