/** What is said of the file to practise with. */
export const texts = {
  start: 'Eerst oefenen',
  why: 'Met verzonnen mensen. U gooit het weg wanneer u wilt.',
  making: 'Het oefenbestand wordt gemaakt',
  beginning: 'Trede maakt het bestand…',
  makingLine: 'Trede verzint een team met klanten, inkoop en afspraken. Dit duurt even.',
  thereTitle: 'U hebt al een oefenbestand',
  thereLine: 'Wilt u daarin verder? Of opnieuw beginnen? Dan is weg wat u erin deed.',
  goOn: 'Verder oefenen',
  again: 'Opnieuw beginnen',
  cancel: 'Terug',
  password: 'Wachtwoord van het oefenbestand:',
  region: 'Oefenbestand',
  banner: 'Oefenbestand: verzonnen mensen.',
  bannerLine: 'Niets hierin is echt. Zet er geen gegevens van echte klanten in.',
  discard: 'Weggooien',
  discardLink: 'Oefenbestand weggooien',
  discardTitle: 'Oefenbestand weggooien?',
  discardLine:
    'Het oefenbestand gaat weg, met zijn reservekopieën. Uw eigen teambestand blijft zoals het is. U kunt dit niet terugdraaien.',
} as const;
