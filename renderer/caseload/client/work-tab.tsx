import type { ClientTabProps } from './tab-props.ts';

/** Work, education, possibilities, benefit, preconditions. */
export function WorkTab(_props: ClientTabProps) {
  return null;
}
