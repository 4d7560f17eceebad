/** What tables are about, in the order in which they are offered. */
export const subjectNames = {
  samengevat: 'In het kort',
  klanten: 'Wie de klanten zijn',
  paren: 'Bijstandspartijen en partners',
  begeleiding: 'Begeleiding en trajecten',
  ladder: 'Participatieladder',
  uitstroom: 'Uitstroom en bijstand',
  werk: 'Werk',
  kosten: 'Kosten en fondsen',
  gemeente: 'De hele gemeente',
} as const;
export type Subject = keyof typeof subjectNames;

export interface TableName {
  readonly subject: Subject;
  /** A Dutch sentence: what it counts, for who chooses tables. */
  readonly line: string;
  /** Of its sheet in a workbook: Excel takes no more than 31 characters. */
  readonly sheet: string;
}

const of = (subject: Subject, sheet: string, line: string): TableName => ({ subject, sheet, line });

/** By the id of each table that a report can ask for. */
export const tableNames: Readonly<Record<string, TableName>> = {
  kerncijfers: of('samengevat', 'Kerncijfers', 'De uitkomsten op één rij, met percentages.'),
  'mannen-vrouwen': of('samengevat', 'Mannen en vrouwen', 'De uitkomsten naar geslacht.'),

  caseload: of('klanten', 'Klanten', 'Personen en bijstandspartijen, naar doelgroep.'),
  geslacht: of('klanten', 'Geslacht', 'Mannen en vrouwen.'),
  leeftijd: of('klanten', 'Leeftijd', 'Leeftijd op de laatste dag, in vijf groepen.'),
  nationaliteit: of('klanten', 'Nationaliteit', 'Kleine groepen staan samen in één rij.'),
  taalniveau: of('klanten', 'Taalniveau', 'Het niveau op de laatste dag, van A0 tot en met C2.'),
  nareizigers: of('klanten', 'Nareizigers', 'Wie door gezinshereniging kwam, naar geslacht.'),
  groep: of('klanten', 'Groep', 'Werkkandidaten, groeikandidaten en zorgkandidaten.'),
  cohort: of('klanten', 'Jaar van vestiging', 'Per jaar: instroom, uitgestroomd en nog actief.'),
  'cohort-jaren': of(
    'klanten',
    'Vestiging en uitstroom',
    'Per jaar: in welk jaar zij uitstroomden.',
  ),
  'cohort-redenen': of('klanten', 'Vestiging en reden', 'Per jaar: waarom zij uitstroomden.'),

  huishouden: of(
    'paren',
    'Soort bijstandspartij',
    'Alleenstaanden en paren, met en zonder kinderen.',
  ),
  partners: of('paren', 'Twee partners', 'Heeft één partner een traject, beiden of geen?'),
  'partners-begeleiding': of(
    'paren',
    'Begeleiding van partners',
    'Partners met een traject, een plan of geen van beide.',
  ),

  wachttijden: of(
    'begeleiding',
    'Wachttijden',
    'Tijd van de vestiging tot intake, plan, traject en werk.',
  ),
  gesproken: of('begeleiding', 'Gesproken', 'Met wie alle mogelijkheden in kaart zijn gebracht.'),
  contacten: of('begeleiding', 'Contacten', 'Hoeveel contacten klanten hadden.'),
  taalmaatje: of('begeleiding', 'Taalmaatje', 'Klanten met en zonder taalmaatje, naar doelgroep.'),
  'in-traject': of(
    'begeleiding',
    'Met en zonder traject',
    'Klanten met en zonder traject, naar doelgroep.',
  ),
  trajecten: of('begeleiding', 'Trajecten', 'Personen in elk soort traject, naar doelgroep.'),
  aanbieders: of('begeleiding', 'Aanbieders', 'Personen bij elke aanbieder, naar doelgroep.'),
  routes: of('begeleiding', 'Routes', 'Op weg naar werk, onderwijs, activering of meedoen.'),
  'routes-landelijk': of(
    'begeleiding',
    'Routes landelijk',
    'De routes in percentages, naast die van Nederland.',
  ),

  ladder: of('ladder', 'Treden', 'Klanten op elke trede, bij de start en aan het eind.'),
  'ladder-verandering': of(
    'ladder',
    'Treden gestegen',
    'Hoeveel treden klanten stegen of daalden.',
  ),
  'ladder-beweging': of('ladder', 'Van trede naar trede', 'Van welke trede naar welke trede.'),
  'ladder-trajecten': of(
    'ladder',
    'Trajecten en treden',
    'Per traject: wie steeg, gelijk bleef of daalde.',
  ),

  uitstroom: of('uitstroom', 'Uitstroom', 'Waarheen klanten gingen, naar doelgroep.'),
  'uitstroom-per-jaar': of('uitstroom', 'Uitstroom per jaar', 'Waarheen klanten gingen, per jaar.'),
  'uitstroom-per-kwartaal': of(
    'uitstroom',
    'Uitstroom per kwartaal',
    'Volledige en gedeeltelijke uitstroom.',
  ),
  'duurzame-uitstroom': of(
    'uitstroom',
    'Duurzame uitstroom',
    'Wie na een aantal maanden nog uit de bijstand is.',
  ),
  terugkeer: of('uitstroom', 'Terug in de bijstand', 'Wie terugkwam, en waarom.'),
  'in-bijstand': of(
    'uitstroom',
    'In de bijstand gebleven',
    'Personen en bijstandspartijen, naar doelgroep.',
  ),

  'uitval-werk': of('werk', 'Uitval uit werk', 'Wie stopte met werk, met en zonder jobcoaching.'),
  'eigen-niveau': of('werk', 'Werk op eigen niveau', 'Wie werk heeft dat past bij de opleiding.'),

  trajectkosten: of('kosten', 'Kosten per traject', 'Wat elk soort traject kostte.'),
  fondsen: of('kosten', 'Kosten per fonds', 'Wat uit elk fonds ging.'),
  fondsverloop: of(
    'kosten',
    'Verloop fondsen',
    'Wat per maand nog vrij is. Alleen in een intern rapport.',
  ),
  'kosten-per-uitkomst': of(
    'kosten',
    'Kosten per uitkomst',
    'Alle kosten, gedeeld door het aantal klanten of treden.',
  ),

  'kosten-per-traject-en-stijging': of(
    'kosten',
    'Kosten per stijging',
    'Wat een traject kostte per deelnemer, en per klant die steeg op de ladder.',
  ),
  'kosten-van-het-team': of(
    'kosten',
    'Kosten van het team',
    'Personeel, en wat niet van één klant is.',
  ),

  'gevestigd-per-jaar': of(
    'gemeente',
    'Gevestigd per jaar',
    'Uit uw jaarcijfers: wie zich vestigde.',
  ),
  taakstelling: of('gemeente', 'Taakstelling', 'Uit uw jaarcijfers: taakstelling en gehuisvest.'),
};
