/** What stands on the declaration of a destruction. */
export const declarationTexts = {
  none: 'Deze vernietiging staat niet in het teambestand. Kijk bij Privacy welke er zijn.',
  title: 'Verklaring van vernietiging',
  head: 'Archiefbesluit 1995, artikel 8',
  number: (number: number) => `Lijst ${number}`,
  line: (moment: string) =>
    `Op ${moment} zijn in Trede dossiers vernietigd. Op deze pagina staan geen namen.`,
  what: 'Wat is vernietigd',
  persons: 'Dossiers van',
  cleaned: 'Namen onleesbaar gemaakt in andere teksten',
  why: 'Waarom',
  ground: 'Grond',
  term: 'Termijn',
  years: (years: number) =>
    `${years} jaar, vanaf 1 januari na het jaar waarin het laatste gebeurde`,
  who: 'Wie heeft besloten',
  proposed: 'Voorgelegd door',
  approved: 'Goedgekeurd door',
  carriedOut: 'Uitgevoerd door',
  alone:
    'Het team had één coördinator. Tussen voorleggen en goedkeuren zaten daarom ten minste zeven dagen.',
  how: 'Hoe',
  howLines: (gone: string): readonly string[] => [
    'Alle rijen van deze personen zijn uit het bestand gehaald. Het bestand is daarna helemaal opnieuw geschreven, met een nieuwe sleutel. Het kan niet ongedaan worden gemaakt.',
    `Reservekopieën van voor de vernietiging verlopen. Uiterlijk op ${gone} gooit Trede de laatste weg, als Trede in die maand op drie dagen wordt gebruikt. Kopieën die iemand zelf ergens anders bewaart, horen daar niet bij: gooi die zelf weg.`,
  ],
  stays: 'Wat blijft',
  money: (rows: string) =>
    `Van ${rows} over geld is de persoon weggehaald. Bedragen, datums en fondsen blijven als bewijs (Algemene wet inzake rijksbelastingen, artikel 52).`,
  figures:
    'De aantallen in de evaluatie blijven, zonder personen. Over hele kalenderjaren en over periodes die eerder zijn gedeeld, zijn ze gelijk aan die van voor de vernietiging.',
  log: 'Het logboek blijft. Daarin staan nummers van klanten en nooit namen.',
  sign: (name: string) => `Handtekening ${name}`,
} as const;
