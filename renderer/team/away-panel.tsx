import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { MessagePanel } from '../ui/message-panel.tsx';
import { WorkButton } from '../ui/work-button.tsx';
import { awayTexts as texts } from './away-texts.ts';
import type { FileAway, WhoOpens } from './use-who-opens.ts';

/** How long after an answer Trede looks again, in milliseconds. */
const often = 5_000;

export interface AwayPanelProps extends Pick<WhoOpens, 'lookAgain'> {
  readonly away: FileAway;
}

/**
 * Says that the team file is not there, before anybody types a password in vain, and looks for it: now and then, and at
 * once for who comes back to the window from putting a stick in.
 */
export function AwayPanel({ away, lookAgain }: AwayPanelProps) {
  const { why, tries } = away;
  const box = useRef<HTMLDivElement>(null);
  const [looking, setLooking] = useState(false);
  const lookByItself = useEffectEvent(() => void lookAgain(false).catch(() => undefined));
  // Each answer is another: the next look comes after it, however long it took.
  useEffect(() => {
    if (away.why === null) return undefined;
    const timer = setTimeout(lookByItself, often);
    window.addEventListener('focus', lookByItself);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('focus', lookByItself);
    };
  }, [away]);
  useEffect(() => {
    // Who tried stands at the button, which may be far below.
    if (tries > 0) box.current?.scrollIntoView({ block: 'nearest' });
  }, [tries]);
  const isBack = why === null;
  useEffect(() => {
    // The button that had the focus is gone.
    if (isBack && document.activeElement === document.body) {
      document.querySelector<HTMLElement>('main form input')?.focus();
    }
  }, [isBack]);

  const lookNow = () => {
    setLooking(true);
    lookAgain(true)
      .catch(() => undefined)
      .finally(() => setLooking(false));
  };
  const said = tries > 0 && !looking ? texts.notYet : '';
  return (
    <div ref={box} className="t-away">
      {why !== null && (
        <MessagePanel
          severity="warning"
          title={texts.title}
          actions={
            <WorkButton busy={looking} onClick={lookNow}>
              {looking ? texts.looking : texts.again}
            </WorkButton>
          }
        >
          {why} {texts.looks}
        </MessagePanel>
      )}
      <p role="status">{isBack ? texts.back : said}</p>
    </div>
  );
}
