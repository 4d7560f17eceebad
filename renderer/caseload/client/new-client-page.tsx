/** Adds a client, alone or to a bijstandspartij that is there. */
export function NewClientPage() {
  return null;
}
