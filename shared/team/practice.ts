/*
 * The team file to practise with: invented people in a real, encrypted file. Everything of it stands in one
 * folder of its own among the settings of this computer's user, so that throwing it away is throwing away that
 * folder.
 */

/** In the folder of the settings. */
export const practiceFolder = 'oefenen';
/** What is half made, or half thrown away, stands beside it, under a name that begins with this. */
export const besidePractice = `${practiceFolder}.`;
export const practiceFileName = 'Oefenbestand.trede';

/** In the folder of the settings: of each team file how its log stood, by the number of the file. */
export const logHeadsFolder = 'logboek';

/** No secret: it is shown where it is asked. A password is there all the same, for the file is a real one. */
export const practicePassword = 'verzonnen mensen';

export const practiceTeam = {
  teamName: 'Oefenteam Statushouders',
  municipality: 'Oefenstad',
  /** Who practises, and has every role. */
  userName: 'Iris van Doornwaard',
} as const;
