import { Segmented } from '../ui/segmented.tsx';
import { texts } from './texts.ts';

/** Of who works here, or of everybody. */
export type Scope = 'mine' | 'team';

export interface ScopeSwitchProps {
  readonly value: Scope;
  readonly onChange: (scope: Scope) => void;
}

/** Whose clients a page is about. */
export function ScopeSwitch({ value, onChange }: ScopeSwitchProps) {
  return (
    <Segmented
      label={texts.scope.label}
      value={value}
      options={[
        { value: 'mine', label: texts.scope.mine },
        { value: 'team', label: texts.scope.team },
      ]}
      onChange={onChange}
    />
  );
}
