/** Why a destruction does not happen. */
export const destroyTexts = {
  notApproved:
    'Deze lijst is nog niet goedgekeurd. Er is niets vernietigd. Vraag een tweede coördinator om akkoord.',
  nobodyLeft:
    'Van niemand op deze lijst is de termijn nog voorbij. Er is niets vernietigd. Trek de lijst in.',
} as const;
