/** The appointments of a week. */
export function AgendaPage() {
  return null;
}
