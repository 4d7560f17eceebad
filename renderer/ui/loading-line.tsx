import { useEffect, useState } from 'react';
import { texts } from './texts.ts';

/** Says in words that something is being fetched, after a second: what comes sooner needs no words. */
export function LoadingLine({ children = texts.loading }: { readonly children?: string }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 1000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p role="status" className="t-second">
      {shown ? children : ''}
    </p>
  );
}
