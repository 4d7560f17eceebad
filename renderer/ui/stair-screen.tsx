import type { ReactNode } from 'react';
import { Brand } from './brand.tsx';
import './stair-screen.css';

export interface StairScreenProps {
  readonly title: string;
  /** One or two sentences under the title. */
  readonly line?: ReactNode;
  readonly children: ReactNode;
  /** A quiet sentence at the bottom of the screen. */
  readonly foot?: ReactNode;
  /** `wide` for a form or a page of text, `narrow` for unlocking. */
  readonly width?: 'narrow' | 'wide';
}

/** One card before a staircase: the screens outside the app, from first start to unlocking. */
export function StairScreen({ title, line, children, foot, width = 'narrow' }: StairScreenProps) {
  return (
    <main className="t-stairs">
      <svg className="t-stairs-back" viewBox="0 0 6 10" preserveAspectRatio="none" aria-hidden>
        <path d="M-1 11V8.3H1V7.3H2V6.3H3V5.3H4V4.3H5V3.3H7V11Z" />
      </svg>
      <div className="t-stairs-card" data-width={width}>
        <Brand size="welcome" />
        <div>
          <h1 className="t-stairs-title">{title}</h1>
          {line !== undefined && <p className="t-stairs-line">{line}</p>}
        </div>
        {children}
      </div>
      {foot !== undefined && <p className="t-stairs-foot">{foot}</p>}
    </main>
  );
}
