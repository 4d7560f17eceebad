/** Whom to act on: signals by term, the week, the caseload against the norm. */
export function TodayPage() {
  return null;
}
