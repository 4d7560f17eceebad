/** Hands clients over to a colleague, with a printed summary. */
export function HandoverPage() {
  return null;
}
