import { counted } from '#shared/kernel/text.ts';

/** What the dialog of the mandate says. */
export const texts = {
  title: 'Mandaat',
  line: 'Tot dit bedrag mag een klantmanager zelf inkopen. Is een order hoger, dan wacht die op akkoord van de coördinator. Zolang legt de order geen geld vast.',
  fields: { mandateCents: 'Zelf inkopen tot en met' },
  hint: 'Leeg: geen grens, iedereen mag elk bedrag inkopen.',
  who: (names: readonly string[]) =>
    `${counted(names.length, 'coördinator', 'coördinatoren')}: ${names.join(', ')}.`,
  chooseWho: 'Kies wie coördinator is bij Team en normen',
  mayNot: 'Alleen de coördinator mag het mandaat wijzigen.',
  submit: 'Mandaat bewaren',
  changed: (amount: string) => `Zelf inkopen mag nu tot en met ${amount}.`,
  lifted: 'Er is geen grens meer: iedereen mag elk bedrag inkopen.',
  close: 'Sluiten',
} as const;
