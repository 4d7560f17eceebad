import type { ProtectionStep } from '#shared/evaluation/counted.ts';
import type { Progress } from '#shared/ipc/envelope.ts';

/** More is never told while the work goes on. */
const nearlyDone = 99;

/**
 * Tells how far a report is, in hundredths of the work: first 0, then only more, and never all. How much
 * there is to do is known of one stage at a time, so each stage is a part of what is left by then; when one
 * was in vain, the next begins where that ended.
 */
export function tellingProgress(
  tell: (progress: Progress) => void,
): (step: ProtectionStep) => void {
  let current: symbol | null = null;
  let from = 0;
  let reached = 0;
  let told = 0;
  const say = (done: number) => tell({ work: 'evaluation', unit: 'procent', done, total: 100 });
  say(0);
  return ({ stage, share, done, total }) => {
    if (stage !== current) {
      current = stage;
      from = reached;
    }
    if (total <= 0) return;
    reached = Math.max(reached, from + (1 - from) * share * Math.min(1, done / total));
    const whole = Math.min(nearlyDone, Math.floor(reached * 100));
    if (whole <= told) return;
    told = whole;
    say(whole);
  };
}
