import { useEffect, type RefObject } from 'react';

export interface HeightPropertyOptions {
  /** On whom it is set; left out, the document. `null`: on nobody. */
  readonly hostOf?: (element: HTMLElement) => HTMLElement | null;
  /** Added to it, in px. */
  readonly air?: number;
}

const ofDocument = (): HTMLElement => document.documentElement;

/**
 * Keeps how high an element is in a custom property of CSS, in px, for as long as the element is there: others
 * keep clear of it.
 */
export function useHeightProperty(
  ref: RefObject<HTMLElement | null>,
  property: `--${string}`,
  { hostOf = ofDocument, air = 0 }: HeightPropertyOptions = {},
): void {
  useEffect(() => {
    const element = ref.current;
    const host = element === null ? null : hostOf(element);
    if (element === null || host === null) return;
    const observer = new ResizeObserver(() => {
      host.style.setProperty(property, `${element.offsetHeight + air}px`);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      host.style.removeProperty(property);
    };
  }, [ref, property, hostOf, air]);
}
