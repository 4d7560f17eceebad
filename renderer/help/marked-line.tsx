import { keysHere } from '../lib/shortcuts.ts';

/** A line of the manual: what stands between two double stars is a name on the screen. */
export function MarkedLine({ line }: { readonly line: string }) {
  return keysHere(line)
    .split('**')
    .map((part, index) => (index % 2 === 1 ? <strong key={index}>{part}</strong> : part));
}
