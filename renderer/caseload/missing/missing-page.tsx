/** What the evaluation will need and is not filled in, by klantmanager. */
export function MissingPage() {
  return null;
}
