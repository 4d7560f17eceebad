import { useIsMutating } from '@tanstack/react-query';
import { IconCircleCheck } from '@tabler/icons-react';
import { clockText } from '#shared/kernel/moments.ts';
import { changeKey } from '../lib/changing.ts';
import { useLastSaved } from '../lib/saved.ts';
import { texts } from './texts.ts';

/** 'Alles bewaard, 10:42': there is no button to save with, so this says that it happened. */
export function SavedLine() {
  const saved = useLastSaved();
  const saving = useIsMutating({ mutationKey: changeKey }) > 0;
  const words = saved === null ? texts.saved : texts.savedAt(clockText(saved));
  return (
    <span role="status" className="t-saved">
      <IconCircleCheck size={16} stroke={1.8} aria-hidden />
      {saving ? texts.saving : words}
    </span>
  );
}
