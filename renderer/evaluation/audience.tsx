import {
  protectionWays,
  reportModes,
  type ProtectionWay,
  type ReportMode,
} from '#shared/evaluation/schema.ts';
import { modeNames } from '#shared/evaluation/texts.ts';
import { Segmented } from '../ui/segmented.tsx';
import { texts } from './texts.ts';

export interface AudienceProps {
  readonly mode: ReportMode;
  readonly protection: ProtectionWay;
  /** It cannot be shared so. */
  readonly isRefused: boolean;
  readonly onMode: (mode: ReportMode) => void;
  readonly onProtection: (way: ProtectionWay) => void;
}

const modes = reportModes.map((mode) => ({ value: mode, label: modeNames[mode] }));
const ways = protectionWays.map((way) => ({ value: way, label: texts.ways.names[way] }));

/** For whom the report is and, when it is to be shared, how nobody is recognised in it. */
export function Audience({ mode, protection, isRefused, onMode, onProtection }: AudienceProps) {
  return (
    <>
      <section aria-label={texts.mode.title} className="e-mode">
        <h2 className="e-title">{texts.mode.title}</h2>
        <Segmented
          label={texts.mode.title}
          options={modes}
          value={mode}
          onChange={onMode}
          fullWidth
        />
        <p className="t-second t-label">
          {isRefused ? texts.save.refused : texts.mode.lines[mode]}
        </p>
      </section>
      {mode === 'deelbaar' && (
        <section aria-label={texts.ways.title} className="e-mode">
          <h2 className="e-title">{texts.ways.title}</h2>
          <Segmented
            label={texts.ways.title}
            options={ways}
            value={protection}
            onChange={onProtection}
            fullWidth
          />
          <p className="t-second t-label">{texts.ways.lines[protection]}</p>
        </section>
      )}
    </>
  );
}
