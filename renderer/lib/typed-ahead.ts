import { useEffectEvent, useLayoutEffect } from 'react';

/** Takes what was typed in a field of a page that was drawn ahead, before that page was alive. */
export function useTypedAhead(id: string, take: (text: string) => void): void {
  const takeText = useEffectEvent(take);
  useLayoutEffect(() => {
    const field = document.getElementById(id);
    if (field instanceof HTMLInputElement && field.value !== '') takeText(field.value);
  }, [id]);
}
