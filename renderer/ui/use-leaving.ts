import { useEffect, useRef, useState, type FocusEvent } from 'react';

export interface Leaving {
  /** The field does not have the focus, and nothing is being pressed: now it may say something. */
  readonly left: boolean;
  /** What stands in it is selected, so that typing takes its place; not for who clicks into the text. */
  readonly onFocus: (event: FocusEvent<HTMLInputElement>) => void;
  /**
   * @param say done together with `left`
   * @param form with it: left by a press of the button that sends this form, it is not sent yet; `held` tells
   */
  readonly onBlur: (say?: (held: boolean) => void, form?: HTMLFormElement | null) => void;
}

/**
 * When a field may say what it found on being left. A sentence that appears while a button is pressed pushes
 * that button away from under the pointer, and the press is lost: then it waits until the press is over.
 */
export function useLeaving(): Leaving {
  const [left, setLeft] = useState(true);
  const pressing = useRef(false);
  const waiting = useRef<(() => void) | null>(null);
  const held = useRef<(() => boolean) | null>(null);
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
      held.current?.();
      window.removeEventListener('pointerdown', press, true);
      window.removeEventListener('pointerup', release, true);
      window.removeEventListener('pointercancel', release, true);
    };
  }, []);
  return {
    left,
    onFocus: ({ currentTarget }) => {
      waiting.current = null;
      held.current?.();
      held.current = null;
      setLeft(false);
      if (!pressing.current) currentTarget.select();
    },
    onBlur: (say, form) => {
      if (pressing.current && form != null) held.current = holdSending(form);
      const leave = () => {
        setLeft(true);
        say?.(held.current?.() ?? false);
        held.current = null;
      };
      if (pressing.current) waiting.current = leave;
      else leave();
    },
  };
}

/** Keeps a form from being sent until the end that it gives, which tells whether it would have been. */
function holdSending(form: HTMLFormElement): () => boolean {
  let asked = false;
  const hold = (event: SubmitEvent) => {
    asked = true;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  form.addEventListener('submit', hold, true);
  return () => {
    form.removeEventListener('submit', hold, true);
    return asked;
  };
}
