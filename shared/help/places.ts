/** The screens before a file is open. They have no address of their own. */
export const screenPlaces = [
  'scherm/welkom',
  'scherm/nieuw-bestand',
  'scherm/herstelcode',
  'scherm/ontgrendelen',
  'scherm/wachtwoord-vergeten',
  'scherm/reservekopie-terugzetten',
] as const;

/** The pages of the app, as their addresses are written. */
export const pagePlaces = [
  '/aan-de-slag',
  '/vandaag',
  '/klanten',
  '/klanten/nieuw',
  '/klanten/:id',
  '/klanten/:id/plan',
  '/klanten/:id/trajecten',
  '/klanten/:id/contacten',
  '/klanten/:id/inburgering',
  '/klanten/:id/werk',
  '/klanten/:id/documenten',
  '/klanten/:id/geschiedenis',
  '/klanten/:id/inkopen',
  '/overdragen',
  '/agenda',
  '/ontbreekt',
  '/team',
  '/inkoop',
  '/inkoop/aanvragen',
  '/inkoop/facturen',
  '/inkoop/aanbieders',
  '/inkoop/catalogus',
  '/inkoop/orders/:id',
  '/inkoop/nieuw/cursus',
  '/inkoop/nieuw/kosten',
  '/inkoop/nieuw/klanten',
  '/budget',
  '/budget/jaarovergang',
  '/budget/controleren',
  '/evaluatie',
  '/evaluatie/gedeeld',
  '/evaluatie/instellingen',
  '/evaluatie/samenstellen/:from',
  '/importeren',
  '/gebruikers',
  '/reservekopieen',
  '/logboek',
  '/logboek/klant/:id',
  '/privacy',
  '/privacy/klant/:id',
] as const;

/** Dialogs with a page of their own; of any other dialog F1 opens the page behind it. */
export const dialogPlaces = [
  'dialoog/contact',
  'dialoog/afspraak',
  'dialoog/trede',
  'dialoog/uitstroom',
  'dialoog/partner',
  'dialoog/document',
  'dialoog/traject',
  'dialoog/aanvraag',
  'dialoog/factuur',
  'dialoog/verdeelsleutel',
  'dialoog/delen',
  'dialoog/import-terugdraaien',
  'dialoog/gebruiker',
  'dialoog/wachtwoord',
  'dialoog/vernietigen',
] as const;

export const helpPlaces = [...screenPlaces, ...pagePlaces, ...dialogPlaces] as const;

/** From where somebody can ask for help. */
export type HelpPlace = (typeof helpPlaces)[number];
