import type { Term } from './term.ts';

/** The words of reports, and of what is done with personal data. */
export const evaluationTerms = {
  deelbaar: {
    name: 'Deelbaar rapport',
    meaning: 'Een rapport voor buiten het team. Niemand is erin te herkennen.',
    words: ['raad', 'college', 'anoniem'],
  },
  intern: {
    name: 'Intern rapport',
    meaning:
      'Een rapport met de precieze cijfers, alleen voor uw eigen team. Op elke pagina staat dat het vertrouwelijk is.',
    words: ['vertrouwelijk', 'exact'],
  },
  afronden: {
    name: 'Afronden',
    meaning:
      'Een manier om een deelbaar rapport te beschermen: elk aantal gaat naar het dichtste vijftal. Zo valt niemand op.',
    words: ['bescherming', 'vijf', 'anoniem'],
  },
  verbergen: {
    name: 'Verbergen',
    meaning:
      'Een manier om een deelbaar rapport te beschermen: kleine aantallen staan er niet in. De andere aantallen zijn precies.',
    words: ['bescherming', 'kleine aantallen', 'streepje'],
  },
  taakstelling: {
    name: 'Taakstelling',
    meaning: 'Hoeveel statushouders de gemeente in een half jaar een woning moet geven.',
    words: ['huisvesten', 'vestigen'],
  },
  peildatum: {
    name: 'Periode',
    meaning: 'De dagen waarover een rapport gaat. De eerste en de laatste dag tellen mee.',
    words: ['van tot en met', 'peildatum', 'jaar'],
  },
  inzage: {
    name: 'Inzage',
    meaning: 'Een klant mag zien wat u van hem of haar bewaart. Trede maakt daar één document van.',
    words: ['AVG', 'privacy', 'recht'],
  },
  bewaartermijn: {
    name: 'Bewaartermijn',
    meaning:
      'Zo lang mag u gegevens van een klant bewaren na het einde van de begeleiding. Daarna vernietigt u ze.',
    words: ['vernietigen', 'archief', 'AVG'],
  },
  herstelcode: {
    name: 'Herstelcode',
    meaning:
      'De code waarmee u het bestand opent als een wachtwoord kwijt is. Bewaar de code op papier, niet bij het bestand.',
    words: ['wachtwoord vergeten', 'code'],
  },
  teambestand: {
    name: 'Teambestand',
    meaning: 'Het ene versleutelde bestand met alles van uw team. De naam eindigt op .trede.',
    words: ['bestand', 'database', 'versleuteld'],
  },
  meelezen: {
    name: 'Meelezen',
    meaning:
      'Heeft een collega het bestand al open, dan leest u mee. U ziet alles, maar wijzigt niets.',
    words: ['alleen lezen', 'bezet', 'collega'],
  },
  signaal: {
    name: 'Signaal',
    meaning: 'Een regel op Vandaag die zegt wat er voor een klant te doen is, en waarom.',
    words: ['vandaag', 'melding', 'te doen'],
  },
} as const satisfies Readonly<Record<string, Term>>;
