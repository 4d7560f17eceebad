import { useEffect, useRef, useState, type FocusEvent } from 'react';

export interface Leaving {
  /** The field does not have the focus, and nothing is being pressed: now it may say something. */
  readonly left: boolean;
  /** What stands in it is selected, so that typing takes its place; not for who clicks into the text. */
  readonly onFocus: (event: FocusEvent<HTMLInputElement>) => void;
  /** @param say done together with `left` */
  readonly onBlur: (say?: () => void) => void;
}

/**
 * When a field may say what it found on being left. A sentence that appears while a button is pressed pushes
 * that button away from under the pointer, and the press is lost: then it waits until the press is over.
 */
export function useLeaving(): Leaving {
  const [left, setLeft] = useState(true);
  const pressing = useRef(false);
  const waiting = useRef<(() => void) | null>(null);
  useEffect(() => {
    const press = () => {
      pressing.current = true;
    };
    const release = () => {
      pressing.current = false;
      // The click comes right after it.
      setTimeout(() => {
        waiting.current?.();
        waiting.current = null;
      });
    };
    window.addEventListener('pointerdown', press, true);
    window.addEventListener('pointerup', release, true);
    window.addEventListener('pointercancel', release, true);
    return () => {
      waiting.current = null;
      window.removeEventListener('pointerdown', press, true);
      window.removeEventListener('pointerup', release, true);
      window.removeEventListener('pointercancel', release, true);
    };
  }, []);
  return {
    left,
    onFocus: ({ currentTarget }) => {
      waiting.current = null;
      setLeft(false);
      if (!pressing.current) currentTarget.select();
    },
    onBlur: (say) => {
      const leave = () => {
        setLeft(true);
        say?.();
      };
      if (pressing.current) waiting.current = leave;
      else leave();
    },
  };
}
