import { useEffect, useState } from 'react';
import type { ChosenFile } from '#shared/team/schema.ts';
import { call } from '../lib/call.ts';
import { whenIdle } from '../lib/when-idle.ts';

export interface WhoOpens {
  /** The file was looked at, or cannot be. */
  readonly isKnown: boolean;
  /** The file asks a name beside the password. */
  readonly asksName: boolean;
  /** Who opened it last on this computer, when that is kept; `null`: the name is to be typed. */
  readonly known: string | null;
  /** Somebody else sits here: the name is kept no more. */
  readonly forget: () => void;
  /** The file said that it wants a name after all. */
  readonly ask: () => void;
}

/** Whether the file asks who opens it, and who that most likely is. */
export function useWhoOpens(file: ChosenFile): WhoOpens {
  const [asksName, setAsksName] = useState(false);
  const [known, setKnown] = useState<string | null>(null);
  const [isKnown, setIsKnown] = useState(false);
  useEffect(() => {
    let here = true;
    const look = async () => {
      // A file that cannot be looked at says why when it is opened. Who opened it before with a name will again.
      const seen = await call('team.look', { file: file.ref }).catch(() => null);
      const { name } = await call('desktop.lastUser', { file: file.ref });
      if (!here) return;
      const severalUsers = seen?.severalUsers ?? name !== null;
      setKnown(severalUsers ? name : null);
      setAsksName(severalUsers);
    };
    // The backend starts for this, which takes as much as drawing does: a password can be typed before.
    const leave = whenIdle(() => {
      look()
        .catch(() => undefined)
        .finally(() => {
          if (here) setIsKnown(true);
        });
    });
    return () => {
      here = false;
      leave();
    };
  }, [file.ref]);
  return {
    isKnown,
    asksName,
    known,
    forget: () => {
      setKnown(null);
      call('desktop.forgetUser', { file: file.ref }).catch(() => undefined);
    },
    ask: () => {
      setAsksName(true);
    },
  };
}
