/** Klantmanagers, thresholds, types of trajectory, yearly counts. */
export function SettingsPage() {
  return null;
}
