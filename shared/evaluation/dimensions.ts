import { targetGroups } from '../kernel/target-group.ts';
import { unknownLine, type Dimension, type Domain } from './dimension.ts';
import { outcomeDimensions } from './outcome-dimensions.ts';
import { ladderStepNames, outflowNames, targetGroupNames } from './words.ts';

const steps: Domain = {
  kind: 'fixed',
  lines: ladderStepNames.map((name, index) => ({
    id: String(index + 1),
    label: `${index + 1} ${name}`,
  })),
};

export const dimensions = {
  ...outcomeDimensions,
  targetGroup: {
    heading: 'Doelgroep',
    domain: {
      kind: 'fixed',
      lines: targetGroups.map((group) => ({ id: group, label: targetGroupNames[group] })),
    },
    unknown: unknownLine,
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
    unknown: unknownLine,
    unknownNote: 'Taalmaatje onbekend',
    onePerPerson: true,
  },
  nationality: {
    heading: 'Nationaliteit',
    domain: { kind: 'found', mergeable: true },
    unknown: unknownLine,
    unknownNote: 'Nationaliteit onbekend',
    onePerPerson: true,
  },
  settlementYear: {
    heading: 'Jaar van vestiging',
    domain: { kind: 'found', mergeable: true },
    unknown: unknownLine,
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
    unknown: unknownLine,
    unknownNote: 'Trede bij de start onbekend',
    onePerPerson: true,
  },
  ladderNow: {
    heading: 'Trede',
    domain: steps,
    unknown: unknownLine,
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
