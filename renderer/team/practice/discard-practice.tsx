import { Confirm } from '../../ui/confirm.tsx';
import { texts } from './texts.ts';
import '../../ui/all-styles.ts';

export interface DiscardPracticeProps {
  readonly opened: boolean;
  readonly onDiscard: () => void;
  readonly onCancel: () => void;
}

/** Asks before the file to practise with goes. */
export function DiscardPractice({ opened, onDiscard, onCancel }: DiscardPracticeProps) {
  return (
    <Confirm
      dialogName="discard-practice"
      onlyReads
      opened={opened}
      title={texts.discardTitle}
      confirmLabel={texts.discard}
      onConfirm={onDiscard}
      onCancel={onCancel}
    >
      {texts.discardLine}
    </Confirm>
  );
}
