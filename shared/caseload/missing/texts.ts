import type { RecordKindName } from '../records/all-records.ts';
import type { MissingField } from './schema.ts';

/** Where a gap is filled in: a field of a record of the client, or a dialog or page of its own. */
export type GapPlace =
  | { readonly opens: 'record'; readonly kind: RecordKindName; readonly only: readonly string[] }
  | { readonly opens: 'ladder' | 'contact' | 'plan' | 'trajectories' };

interface GapText {
  /** Over a column, or in a list of what is missing. */
  readonly label: string;
  /** What to do about it, as the label of a button. */
  readonly act: string;
  /** Why the evaluation needs it. */
  readonly why: string;
  readonly place: GapPlace;
}

const basics = (field: string): GapPlace => ({ opens: 'record', kind: 'basics', only: [field] });

/** What each gap is called, why it matters, and where somebody fills it in. */
export const gapTexts: Record<MissingField, GapText> = {
  settlementDate: {
    label: 'Vestigingsdatum',
    act: 'Vestigingsdatum invullen',
    why: 'Zonder deze datum telt de klant in geen enkel jaar van vestiging mee.',
    place: basics('settlementDate'),
  },
  birthDate: {
    label: 'Geboortedatum',
    act: 'Geboortedatum invullen',
    why: 'Nodig voor cijfers per leeftijd.',
    place: basics('birthDate'),
  },
  sex: {
    label: 'Geslacht',
    act: 'Geslacht invullen',
    why: 'Nodig om te zien of vrouwen evenveel trajecten krijgen.',
    place: basics('sex'),
  },
  track: {
    label: 'Groep',
    act: 'Groep kiezen',
    why: 'Nodig voor cijfers over werk, groei en zorg.',
    place: { opens: 'record', kind: 'track', only: ['track', 'since'] },
  },
  caseManager: {
    label: 'Klantmanager',
    act: 'Klantmanager kiezen',
    why: 'Zonder klantmanager krijgt niemand een seintje over deze klant.',
    place: { opens: 'record', kind: 'caseManager', only: ['name', 'since'] },
  },
  ladder: {
    label: 'Trede',
    act: 'Trede meten',
    why: 'Zonder trede telt de klant niet mee in de groei op de ladder.',
    place: { opens: 'ladder' },
  },
  ladderDay: {
    label: 'Meetdag van de trede',
    act: 'Meetdag invullen',
    why: 'Een trede zonder dag valt in geen enkele periode.',
    place: { opens: 'record', kind: 'ladder', only: ['measuredOn'] },
  },
  languageLevel: {
    label: 'Taalniveau',
    act: 'Taalniveau invullen',
    why: 'Nodig voor cijfers over taal.',
    place: {
      opens: 'record',
      kind: 'languageSkill',
      only: ['skill', 'level', 'basis', 'measuredOn'],
    },
  },
  languageBuddy: {
    label: 'Taalmaatje',
    act: 'Taalmaatje invullen',
    why: 'Kies ja of nee. Leeg telt als onbekend.',
    place: basics('languageBuddy'),
  },
  intake: {
    label: 'Gesproken',
    act: 'Intake vastleggen',
    why: 'Een klant telt als gesproken na een contact waarin alle mogelijkheden in kaart zijn. Vink dat aan bij het contact.',
    place: { opens: 'contact' },
  },
  plan: {
    label: 'Plan van aanpak',
    act: 'Plan maken',
    why: 'Nodig voor het aantal klanten met een plan.',
    place: { opens: 'plan' },
  },
  trajectoryResult: {
    label: 'Resultaat van een traject',
    act: 'Resultaat invullen',
    why: 'Een traject zonder resultaat telt als onbekend.',
    place: { opens: 'trajectories' },
  },
  benefitPeriod: {
    label: 'Bijstand',
    act: 'Bijstand invullen',
    why: 'Nodig voor het aantal klanten in de bijstand.',
    place: { opens: 'record', kind: 'benefitPeriod', only: ['kind', 'startsOn'] },
  },
};
