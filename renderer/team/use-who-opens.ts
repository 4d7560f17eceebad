import { useCallback, useEffect, useRef, useState } from 'react';
import type { TredeError } from '#shared/kernel/errors.ts';
import type { ChosenFile } from '#shared/team/schema.ts';
import { call, CallRefused } from '../lib/call.ts';
import { whenIdle } from '../lib/when-idle.ts';

/** A file that is not where it stood. */
export interface FileAway {
  /** What is wrong, what is safe and what to do; `null`: it was away, and is there again. */
  readonly why: string | null;
  /** How often somebody tried in vain since it is away. */
  readonly tries: number;
}

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
  /** The file is away, or was; `null`: nobody found it so. */
  readonly away: FileAway | null;
  /** Opening found the file away. */
  readonly triedInVain: (refusal: TredeError) => void;
  /** Looks whether the file is there again. `tries`: because somebody asked it. */
  readonly lookAgain: (tries: boolean) => Promise<void>;
}

/** Whether a refusal says that the file is not there, or not now. */
export const saysAway = ({ code }: TredeError): boolean => code === 'file-missing';

/** Whether the file asks who opens it, who that most likely is, and whether it is there at all. */
export function useWhoOpens(file: ChosenFile): WhoOpens {
  const { ref } = file;
  const [asksName, setAsksName] = useState(false);
  const [known, setKnown] = useState<string | null>(null);
  const [isKnown, setIsKnown] = useState(false);
  const [away, setAway] = useState<FileAway | null>(null);
  const here = useRef(true);

  const tellAway = ({ message: why }: TredeError, tried: number) =>
    setAway((before) => ({ why, tries: (before?.tries ?? 0) + tried }));

  const look = useCallback(
    async (tried: number, isFirst: boolean) => {
      const [seen, refusal] = await call('team.look', { file: ref }).then(
        (found) => [found, null] as const,
        // What else may be wrong with the file, opening tells.
        (problem: unknown) =>
          [null, problem instanceof CallRefused ? problem.refusal : null] as const,
      );
      const { name } = await call('desktop.lastUser', { file: ref });
      if (!here.current) return;
      if (refusal !== null && saysAway(refusal)) tellAway(refusal, tried);
      else setAway((before) => (before && seen ? { why: null, tries: 0 } : null));
      // Who opened it before with a name will again, also where it cannot be looked at. What somebody says of that
      // meanwhile stays.
      if (seen === null && !isFirst) return;
      const severalUsers = seen?.severalUsers ?? name !== null;
      setKnown(severalUsers ? name : null);
      setAsksName(severalUsers);
    },
    [ref],
  );

  useEffect(() => {
    here.current = true;
    // The backend starts for this, which takes as much as drawing does: a password can be typed before.
    const leave = whenIdle(() => {
      look(0, true)
        .catch(() => undefined)
        .finally(() => {
          if (here.current) setIsKnown(true);
        });
    });
    return () => {
      here.current = false;
      leave();
    };
  }, [look]);
  return {
    isKnown,
    asksName,
    known,
    forget: () => {
      setKnown(null);
      call('desktop.forgetUser', { file: ref }).catch(() => undefined);
    },
    ask: () => {
      setAsksName(true);
    },
    away,
    triedInVain: (refusal) => tellAway(refusal, 1),
    lookAgain: (tries) => look(tries ? 1 : 0, false),
  };
}
