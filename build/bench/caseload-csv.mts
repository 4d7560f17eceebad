import { Random } from './random.mts';

const header = [
  'klantnummer',
  'bijstandspartij',
  'voornaam',
  'achternaam',
  'geboortedatum',
  'geslacht',
  'nationaliteit',
  'datum vestiging',
  'doelgroep',
  'kandidaatgroep',
  'klantmanager',
  'trede start',
  'trede nu',
  'taalniveau',
  'taalmaatje',
  'traject',
  'aanbieder',
  'startdatum traject',
  'einddatum traject',
  'resultaat traject',
  'kosten',
  'fonds',
  'uitstroom',
  'uitstroomdatum',
];

const firstNames = ['Selma', 'Dawit', 'Noor', 'Yonas', 'Amira', 'Karim', 'Lina', 'Zoë', 'Idris'];
const lastNames = ['Abebe', 'Çelik', 'Haddad', 'Tesfay', 'Rahimi', 'Osman', 'Berhane', 'Saleh'];
const nationalities = ['Syrische', 'Eritrese', 'Iraakse', 'Afghaanse', 'Somalische', 'Iraanse'];
const types = ['Jobcoaching', 'Bewegen Werkt', 'Sollicitatietraining', 'Zorg en rust'];

const day = (random: Random, from: number, until: number): string => {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(random.whole(1, 28))}-${two(random.whole(1, 12))}-${random.whole(from, until)}`;
};

/** The header and the rows of an invented list with one row a client. */
export function inventRows(rows: number, seed = 1): string[][] {
  const random = new Random(seed);
  const list = [header];
  for (let index = 1; index <= rows; index += 1) {
    const inTrajectory = random.chance(0.8);
    const left = random.chance(0.25);
    list.push([
      `K${String(index).padStart(7, '0')}`,
      `BP${String(random.whole(1, Math.ceil(rows * 0.7))).padStart(7, '0')}`,
      random.one(firstNames),
      random.one(lastNames),
      day(random, 1960, 2000),
      random.one(['M', 'V']),
      random.one(nationalities),
      day(random, 2008, 2016),
      '',
      random.one(['werk', 'groei', 'zorg']),
      random.one(['KM-Werk', 'KM-Groei']),
      String(random.whole(1, 4)),
      String(random.whole(1, 6)),
      random.one(['Alfa', 'A1', 'A2', 'B1']),
      random.one(['ja', 'nee']),
      ...(inTrajectory
        ? [
            random.one(types),
            'Aanbieder',
            day(random, 2017, 2018),
            random.chance(0.5) ? day(random, 2019, 2019) : '',
            'lopend',
            random.one(['1.450,00', '375,00', '985,50']),
            random.one(['Fonds 2016', 'Fonds 2017']),
          ]
        : ['', '', '', '', '', '', '']),
      ...(left
        ? [random.one(['betaald werk', 'parttime werk', 'studie']), day(random, 2017, 2019)]
        : ['', '']),
    ]);
  }
  return list;
}

/** The same, of which nobody has the name of another: then the import has no questions. */
export const inventPeople = (rows: number): string[][] =>
  inventRows(rows).map((row, place) =>
    row.map((cell, column) => (place > 0 && column === 3 ? `${cell} ${place - 1}` : cell)),
  );

export const toCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.join(';')).join('\r\n');
