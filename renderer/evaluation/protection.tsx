import { IconCheck, IconShieldCheck } from '@tabler/icons-react';
import type { ReportMode } from '#shared/evaluation/schema.ts';
import { MessagePanel } from '../ui/message-panel.tsx';
import { texts } from './texts.ts';
import './protection.css';

export interface ProtectionProps {
  readonly mode: ReportMode;
  /** What was done, in sentences; nothing while there is no report. */
  readonly sentences: readonly string[];
  /** The report was looked through: no client stands in it. */
  readonly noNames: boolean;
}

/** Beside a report to share: how it is protected. Beside an internal one: that it is not. */
export function Protection({ mode, sentences, noNames }: ProtectionProps) {
  const { protection } = texts;
  return (
    <>
      {mode === 'intern' && (
        <MessagePanel severity="warning" title={protection.confidentialTitle}>
          {protection.confidentialLine}
        </MessagePanel>
      )}
      {mode === 'deelbaar' && sentences.length > 0 && (
        <section aria-labelledby="rapport-bescherming">
          <h2 id="rapport-bescherming" className="e-title e-shield">
            <IconShieldCheck size={20} stroke={1.8} aria-hidden />
            {protection.title}
          </h2>
          <ul className="e-checks">
            {[...sentences, ...(noNames ? [protection.noNames] : [])].map((sentence) => (
              <li key={sentence}>
                <IconCheck size={17} stroke={1.8} aria-hidden />
                {sentence}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="t-second t-label">{protection.files}</p>
    </>
  );
}
