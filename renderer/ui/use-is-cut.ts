import { useEffect, useState, type RefObject } from 'react';

/** Whether a box holds more than it shows beside each other, so that it has to be scrolled. */
export function useIsCut(box: RefObject<HTMLElement | null>): boolean {
  const [cut, setCut] = useState(false);
  useEffect(() => {
    const { current } = box;
    if (current === null) return undefined;
    const observer = new ResizeObserver(() => {
      setCut(current.scrollWidth > current.clientWidth + 1);
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [box]);
  return cut;
}
