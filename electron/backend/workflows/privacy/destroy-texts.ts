/** Why a destruction does not happen. */
export const destroyTexts = {
  notApproved:
    'Deze lijst is nog niet goedgekeurd. Er is niets vernietigd. Vraag een tweede coördinator om akkoord.',
  newCodeFirst:
    'De herstelcode is nog van een eerdere versie van Trede. Er is niets vernietigd. Maak bij Gebruikers eerst een nieuwe herstelcode, en probeer het dan opnieuw.',
  nobodyLeft:
    'Van niemand op deze lijst is de termijn nog voorbij. Er is niets vernietigd. Trek de lijst in.',
} as const;
