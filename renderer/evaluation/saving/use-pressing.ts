import { useState } from 'react';

export interface Pressing {
  /** A press that began while it counted is not over yet. */
  readonly pressing: boolean;
  readonly onPointerDown: () => void;
}

/**
 * Whether something is being pressed. Pressing it takes the focus from a field, and what that sets going must
 * not take the press away.
 *
 * @param counts whether a press that begins now counts
 */
export function usePressing(counts: boolean): Pressing {
  const [pressing, setPressing] = useState(false);
  const release = () => {
    window.removeEventListener('pointerup', release, true);
    window.removeEventListener('pointercancel', release, true);
    // The click comes right after it.
    setTimeout(() => setPressing(false));
  };
  const onPointerDown = () => {
    if (!counts) return;
    setPressing(true);
    window.addEventListener('pointerup', release, true);
    window.addEventListener('pointercancel', release, true);
  };
  return { pressing, onPointerDown };
}
