import { clientTexts } from './texts.ts';

/** What is known; `null`: nothing. */
export type Fact = readonly [label: string, value: string | null];

export interface FactListProps {
  readonly facts: readonly Fact[];
  /** In columns where there is room. */
  readonly wide?: boolean;
}

/** Longer text takes a row of its own. */
const longest = 60;

/** Facts with their labels before them, and in words what is not known. */
export function FactList({ facts, wide }: FactListProps) {
  return (
    <dl className="c-fact-list" data-wide={wide || undefined}>
      {facts.map(([label, value]) => (
        <div key={label} data-long={(value ?? '').length > longest || undefined}>
          <dt>{label}</dt>
          <dd>{value ?? <span className="t-quiet">{clientTexts.unknown}</span>}</dd>
        </div>
      ))}
    </dl>
  );
}
