import { useEffect } from 'react';
import { call } from '../lib/call.ts';

/** Tells of what is copied with Ctrl+C or a menu: a name may not stay on the clipboard when the file is locked. */
export function useCopiedByHand(): void {
  useEffect(() => {
    const tell = () => {
      // The clipboard has it once the event is over.
      setTimeout(() => void call('desktop.copied', {}).catch(() => undefined), 0);
    };
    document.addEventListener('copy', tell);
    document.addEventListener('cut', tell);
    return () => {
      document.removeEventListener('copy', tell);
      document.removeEventListener('cut', tell);
    };
  }, []);
}
