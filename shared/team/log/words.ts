import { exportForms, type ActGroup, type ExportForm, type SubjectKind } from './kinds.ts';
import { actOf } from './acts.ts';
import { done } from './outcomes.ts';
import type { LogCheck, LogLine } from './schema.ts';
import type { LogFinding } from './warnings.ts';

export const actGroupLabels: Readonly<Record<ActGroup, string>> = {
  lezen: 'Bekijken',
  wijzigen: 'Wijzigen',
  export: 'Bewaren buiten Trede',
  import: 'Importeren',
  toegang: 'Openen en sluiten',
  beheer: 'Beheer van het bestand',
};

export const subjectLabels: Readonly<Record<SubjectKind, string>> = {
  klant: 'klant',
  lijst: 'lijst',
  order: 'order',
  factuur: 'factuur',
  fonds: 'fonds',
  product: 'product',
  aanbieder: 'aanbieder',
  rapport: 'rapport',
  import: 'import',
  collega: 'collega',
  gebruiker: 'gebruiker',
  wijziging: 'wijziging',
  reservekopie: 'reservekopie',
  logboek: 'logboek',
  bestand: 'teambestand',
  pogingen: 'aantal pogingen',
  instelling: 'instelling',
};

export const formLabels: Readonly<Record<ExportForm, string>> = {
  pdf: 'PDF',
  csv: 'CSV',
  xlsx: 'Excel',
  json: 'JSON',
  document: 'zoals het is',
  klembord: 'gekopieerd',
  papier: 'geprint',
};

/** The action; of another version of Trede its own name for it. */
export function actWords({ call, form }: Pick<LogLine, 'call' | 'form'>): string {
  const says = actOf(call)?.says ?? `Onbekende opdracht (${call})`;
  const known = exportForms.find((one) => one === form);
  return known === undefined ? says : `${says} (${formLabels[known]})`;
}

/** What it was about, by its own number: nobody's name. */
export const subjectWords = ({
  call,
  kind,
  subjectId,
}: Pick<LogLine, 'call' | 'kind' | 'subjectId'>): string => {
  // Its number says how often.
  if (call === 'team.wrongTries' && subjectId !== null) return `${subjectId} keer`;
  const label = kind === null ? '' : subjectLabels[kind];
  return subjectId === null ? label : `${label === '' ? 'nummer' : label} ${subjectId}`;
};

const outcomes: Readonly<Record<string, string>> = {
  [done]: 'Gelukt',
  'not-allowed': 'Geweigerd: hoort niet bij de rol',
  'invalid-input': 'Geweigerd: niet goed ingevuld',
  'not-found': 'Niet gelukt: bestaat niet meer',
  conflict: 'Niet gelukt: past niet bij wat er staat',
  cancelled: 'Gestopt',
  'disk-full': 'Niet gelukt: de schijf was vol',
  'wrong-password': 'Geweigerd: verkeerd wachtwoord',
  'wrong-recovery-code': 'Geweigerd: verkeerde herstelcode',
  'user-unknown': 'Geweigerd: onbekende naam',
  'too-many-tries': 'Geweigerd: te vaak geprobeerd',
  'fund-blocked': 'Geweigerd: het fonds laat dit niet toe',
  'not-shareable': 'Geweigerd: niet te delen',
  'list-has-faults': 'Niet gelukt: de lijst heeft fouten',
  'unreadable-list': 'Niet gelukt: de lijst is niet te lezen',
  'backup-not-made': 'Niet gelukt: geen reservekopie',
  'reading-only': 'Geweigerd: las alleen mee',
  'connection-lost': 'Niet gelukt: geen verbinding met het bestand',
  'file-damaged': 'Niet gelukt: beschadigd of veranderd',
  unexpected: 'Niet gelukt: Trede kon dit niet afmaken',
  'older-copy': 'Een oudere kopie staat op deze plek',
  'other-log': 'Het logboek zegt iets anders dan eerst',
  unproved: 'Het merkteken naast het bestand klopt niet',
  'earlier-copy': 'Een kopie van een eerder moment',
  'no-head': 'Het merkteken naast het bestand ontbreekt',
  'put-back': 'Het bestand van voor de oudere kopie is terug',
  'older-keys': 'Een ouder sleutelbestand',
};

/** How it ended; of what has no words of its own, that it did not. */
export const outcomeWords = (outcome: string): string =>
  outcomes[outcome] ?? `Niet gelukt (${outcome})`;

/** What a check of the log found. */
export const checkWords = ({ lines, fault }: LogCheck, count: string): string => {
  if (fault === null) {
    return lines === 1 ? 'De enige regel klopt.' : `Alle ${count} regels kloppen.`;
  }
  return fault.kind === 'missing'
    ? `Er ontbreken regels, vanaf regel ${fault.line}. Uw gegevens zelf zijn niet gecontroleerd. Meld dit en bewaar een kopie van het bestand.`
    : `Regel ${fault.line} is niet meer zoals Trede hem schreef. De regels ervoor kloppen. Meld dit en bewaar een kopie van het bestand.`;
};

export interface WarningWords {
  readonly title: string;
  readonly happened: string;
  readonly safe: string;
  readonly todo: string;
}

/** What happened, what is safe, and what to do. */
export const warningWords: Readonly<Record<LogFinding, WarningWords>> = {
  'older-copy': {
    title: 'Dit bestand is ouder dan de vorige keer',
    happened:
      'Op deze plek staat een oudere kopie van uw teambestand. Wat daarna is vastgelegd, staat er niet in.',
    safe: 'Wat u ziet is echt en compleet tot dat moment. Trede heeft niets veranderd.',
    todo: 'Vraag uw collega’s of iemand een kopie heeft teruggezet. Zo nee: werk niet verder, kies Vergrendelen en zet bij Reservekopieën de nieuwste terug.',
  },
  'other-log': {
    title: 'Het logboek is niet meer hetzelfde',
    happened:
      'Het logboek in dit bestand is anders dan toen Trede het voor het laatst sloot. Er is een oudere kopie teruggezet en daarin is gewerkt, of iemand heeft het logboek veranderd.',
    safe: 'U kunt alles lezen. Trede heeft niets veranderd.',
    todo: 'Vraag uw collega’s of iemand een kopie heeft teruggezet. Zo nee: meld dit als mogelijk datalek, en zet bij Reservekopieën de nieuwste terug.',
  },
  unproved: {
    title: 'Het merkteken van het logboek klopt niet',
    happened:
      'Naast dit bestand staat een merkteken dat zegt hoe lang het logboek was. Dat merkteken is niet met de sleutel van dit bestand gemaakt. Het is beschadigd of vervangen, of er is een oudere kopie teruggezet.',
    safe: 'U kunt alles lezen. Trede heeft niets veranderd.',
    todo: 'Kijk of uw laatste werk erin staat. Zo nee: vraag wie een kopie heeft teruggezet, of zet bij Reservekopieën de nieuwste terug.',
  },
  'no-head': {
    title: 'Het merkteken van het logboek ontbreekt',
    happened:
      'Naast dit bestand hoort een klein bestand te staan dat op -logboek eindigt. Daarin staat hoe lang het logboek was. Het is er niet. Het bestand is verplaatst of gekopieerd, of iemand heeft een oudere kopie teruggezet.',
    safe: 'U kunt alles lezen. Trede heeft niets veranderd en heeft een nieuw merkteken gemaakt.',
    todo: 'Hebt u of een collega het bestand verplaatst? Dan is dit normaal. Kijk anders of uw laatste werk erin staat. Zo nee: werk niet verder en zet bij Reservekopieën de nieuwste terug.',
  },
  'put-back': {
    title: 'Het bestand van eerst is terug',
    happened:
      'Op deze plek stond een tijd een oudere kopie. Nu staat hier weer het bestand van daarvoor.',
    safe: 'Dit bestand is zoals Trede het toen achterliet.',
    todo: 'Vraag uw collega’s of iemand in de oudere kopie heeft gewerkt. Dat werk staat hier niet in. Leg het opnieuw vast.',
  },
  'earlier-copy': {
    title: 'Dit is een kopie van een eerder moment',
    happened:
      'Dit bestand is een kopie, zoals een teruggezette reservekopie. Op deze computer is een ander exemplaar van dit teambestand al verder.',
    safe: 'Beide bestanden zijn er nog en zijn heel.',
    todo: 'Wilt u met deze kopie verder? Spreek dan met uw team af dat iedereen dit bestand gebruikt. Open anders het andere bestand.',
  },
  'older-keys': {
    title: 'Er stond een ouder sleutelbestand',
    happened:
      'Naast dit bestand stond een sleutelbestand van eerder. Iemand heeft het teruggezet, bijvoorbeeld uit een reservekopie.',
    safe: 'Uw gegevens zijn er allemaal. Trede heeft het sleutelbestand bijgewerkt. Oude wachtwoorden openen het bestand niet.',
    todo: 'Vraag uw collega’s wie dat deed. Kan een nieuwe collega niet meer openen? Geef die bij Gebruikers een nieuw wachtwoord.',
  },
};
