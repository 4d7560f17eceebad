import { useRef, type ReactNode } from 'react';
import { useHeightProperty } from './use-height-property.ts';
import './page-foot.css';

/** For the keyboard: past a long list to the way on, the last button of the foot. */
export function SkipToFoot({ children }: { readonly children: string }) {
  return (
    <button
      type="button"
      className="t-skip-to-foot"
      onClick={() => {
        const buttons = document.querySelectorAll<HTMLElement>('.t-page-foot button');
        buttons.item(buttons.length - 1).focus();
      }}
    >
      {children}
    </button>
  );
}

/** Between the foot and what stands above it, in px. */
const air = 8;

/**
 * The bar under a page with the way back and the way on. It stays in view, and toasts stand above it: its
 * height is a custom property of the document.
 */
export function PageFoot({ children }: { readonly children: ReactNode }) {
  const foot = useRef<HTMLDivElement>(null);
  useHeightProperty(foot, '--foot-height', { air });
  return (
    <div ref={foot} className="t-page-foot">
      {children}
    </div>
  );
}
