/** What somebody does in the team; one person may have several. */
export const roles = ['klantmanager', 'coordinator', 'adviseur'] as const;
export type Role = (typeof roles)[number];

export const roleLabels: Readonly<Record<Role, string>> = {
  klantmanager: 'Klantmanager',
  coordinator: 'Coördinator',
  adviseur: 'Adviseur',
};
