/** A line of the manual: what stands between two double stars is a name on the screen. */
export function MarkedLine({ line }: { readonly line: string }) {
  return line
    .split('**')
    .map((part, index) => (index % 2 === 1 ? <strong key={index}>{part}</strong> : part));
}
