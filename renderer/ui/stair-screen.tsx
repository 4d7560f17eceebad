import type { ReactNode } from 'react';
import type { HelpPlace } from '#shared/help/places.ts';
import { askHelp } from '../lib/ask-help.ts';
import { openDeskDialog } from '../lib/desk-dialog.ts';
import { texts } from './texts.ts';
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
  /** Where F1 finds its page of the manual. */
  readonly help?: HelpPlace;
}

/** One card before a staircase: the screens outside the app, from first start to unlocking. */
export function StairScreen(props: StairScreenProps) {
  const { title, line, children, foot, width = 'narrow', help } = props;
  return (
    <main className="t-stairs" data-help-place={help}>
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
      <p className="t-stairs-foot">
        {foot}
        <button type="button" className="t-stairs-help" aria-keyshortcuts="F1" onClick={askHelp}>
          {texts.help}
        </button>
        <button
          type="button"
          className="t-stairs-help"
          onClick={() => openDeskDialog('appearance')}
        >
          {texts.appearance}
        </button>
        <button type="button" className="t-stairs-help" onClick={() => openDeskDialog('about')}>
          {texts.about}
        </button>
      </p>
    </main>
  );
}
