import { useEffect, useState } from 'react';
import { texts } from './texts.ts';

/**
 * Counts down to the next try. Who sees it sees every second; who hears it hears only that the wait is over:
 * how long it is stood in the message.
 */
export function WaitLine({ seconds }: { readonly seconds: number }) {
  const [until] = useState(() => Date.now() + seconds * 1000);
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    const timer = setInterval(() => {
      const now = Math.max(0, Math.ceil((until - Date.now()) / 1000));
      setLeft(now);
      if (now === 0) clearInterval(timer);
    }, 500);
    return () => clearInterval(timer);
  }, [until]);
  return (
    <>
      {left > 0 && (
        <p className="t-second t-figures" aria-hidden>
          {texts.unlock.wait(left)}
        </p>
      )}
      <p className="t-second" role="status">
        {left === 0 ? texts.unlock.again : ''}
      </p>
    </>
  );
}
