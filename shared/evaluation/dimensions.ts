import { targetGroups } from '../kernel/target-group.ts';
import { ladderStepNames, outflowNames, targetGroupNames } from './words.ts';

export interface Line {
  readonly id: string;
  readonly label: string;
}

/** Where the lines of a dimension come from. */
export type Domain =
  /** A fixed list: each line is always there. */
  | { readonly kind: 'fixed'; readonly lines: readonly Line[] }
  /** What the counted facts hold, in the order of the text. */
  | { readonly kind: 'found'; readonly mergeable?: true }
  /** A list of the team file, whether or not a fact is counted with it. */
  | { readonly kind: 'listed'; readonly list: 'trajectoryTypes' | 'funds' }
  /** The calendar years that the period touches. */
  | { readonly kind: 'years-of-period' };

export interface Dimension {
  readonly heading: string;
  readonly domain: Domain;
  /** The line of facts without a value; it is there only when there are any. */
  readonly unknown?: Line;
  /** Opens the sentence that says how many are unknown: 'Doelgroep onbekend'. */
  readonly unknownNote?: string;
  /** Each person has exactly one value (or unknown), so that counts of persons add up over it. */
  readonly onePerPerson: boolean;
}

const unknown: Line = { id: 'onbekend', label: 'Onbekend' };

const steps: Domain = {
  kind: 'fixed',
  lines: ladderStepNames.map((name, index) => ({
    id: String(index + 1),
    label: `${index + 1} ${name}`,
  })),
};

export const dimensions = {
  targetGroup: {
    heading: 'Doelgroep',
    domain: {
      kind: 'fixed',
      lines: targetGroups.map((group) => ({ id: group, label: targetGroupNames[group] })),
    },
    unknown,
    unknownNote: 'Doelgroep onbekend',
    onePerPerson: true,
  },
  languageBuddy: {
    heading: 'Taalmaatje',
    domain: {
      kind: 'fixed',
      lines: [
        { id: 'ja', label: 'Met taalmaatje' },
        { id: 'nee', label: 'Zonder taalmaatje' },
      ],
    },
    unknown,
    unknownNote: 'Taalmaatje onbekend',
    onePerPerson: true,
  },
  nationality: {
    heading: 'Nationaliteit',
    domain: { kind: 'found', mergeable: true },
    unknown,
    unknownNote: 'Nationaliteit onbekend',
    onePerPerson: true,
  },
  settlementYear: {
    heading: 'Jaar van vestiging',
    domain: { kind: 'found', mergeable: true },
    unknown,
    unknownNote: 'Datum van vestiging onbekend',
    onePerPerson: true,
  },
  /** Whether a person of the caseload left bijstand fully in the period. */
  leftFully: {
    heading: 'Volledig uitgestroomd',
    domain: {
      kind: 'fixed',
      lines: [
        { id: 'ja', label: 'Uitgestroomd' },
        { id: 'nee', label: 'Actief' },
      ],
    },
    onePerPerson: true,
  },
  ladderAtStart: {
    heading: 'Trede',
    domain: steps,
    unknown,
    unknownNote: 'Trede bij de start onbekend',
    onePerPerson: true,
  },
  ladderNow: {
    heading: 'Trede',
    domain: steps,
    unknown,
    unknownNote: 'Trede nu onbekend',
    onePerPerson: true,
  },
  outflowKind: {
    heading: 'Soort uitstroom',
    domain: {
      kind: 'fixed',
      lines: Object.entries(outflowNames).map(([id, label]) => ({ id, label })),
    },
    onePerPerson: false,
  },
  outflowYear: {
    heading: 'Jaar',
    domain: { kind: 'years-of-period' },
    onePerPerson: false,
  },
  trajectoryType: {
    heading: 'Traject',
    domain: { kind: 'listed', list: 'trajectoryTypes' },
    onePerPerson: false,
  },
  fund: {
    heading: 'Fonds',
    domain: { kind: 'listed', list: 'funds' },
    unknown: { id: 'zonder-fonds', label: 'Zonder fonds' },
    onePerPerson: false,
  },
} as const satisfies Record<string, Dimension>;

export type DimensionName = keyof typeof dimensions;

export const dimensionOf = (name: DimensionName): Dimension => dimensions[name];
