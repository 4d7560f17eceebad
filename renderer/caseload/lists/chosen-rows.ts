import { useCallback, useState } from 'react';
import type { Id } from '#shared/kernel/ids.ts';

/** Which clients are chosen. A choice stays while the list is narrowed or sorted. */
export interface ChosenRows {
  readonly ids: ReadonlySet<Id>;
  readonly set: (ids: readonly Id[], chosen: boolean) => void;
  readonly clear: () => void;
}

const nobody: ReadonlySet<Id> = new Set();

export function useChosenRows(): ChosenRows {
  const [ids, setIds] = useState(nobody);
  const set = useCallback((changed: readonly Id[], chosen: boolean) => {
    setIds((before) => {
      const after = new Set(before);
      for (const id of changed) {
        if (chosen) after.add(id);
        else after.delete(id);
      }
      return after;
    });
  }, []);
  const clear = useCallback(() => setIds(nobody), []);
  return { ids, set, clear };
}
