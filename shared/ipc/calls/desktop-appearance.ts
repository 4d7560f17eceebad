import { z } from 'zod';
import { call } from '../call.ts';

/** `system`: as the computer has it. */
export const colourSchemes = ['system', 'light', 'dark'] as const;
export type ColourScheme = (typeof colourSchemes)[number];

/** How large everything on screen is, as a percentage: from as it was drawn to twice that (WCAG 1.4.4). */
export const textSizes = [100, 110, 125, 150, 175, 200] as const;
export type TextSize = (typeof textSizes)[number];

/** How the window looks, and listens to keys, on this computer, whoever opens a file. */
export const appearanceSchema = z.object({
  scheme: z.enum(colourSchemes),
  textSize: z.literal(textSizes),
  /** Whether single characters are shortcuts: who speaks to the computer says them by accident. */
  singleKeys: z.boolean().default(true),
});
export type Appearance = z.infer<typeof appearanceSchema>;

export const usualAppearance: Appearance = {
  scheme: 'system',
  textSize: 100,
  singleKeys: true,
};

const ofMain = { handledBy: 'main', needs: 'nothing' } as const;

export const desktopAppearanceCalls = {
  /** How the window looks on this computer, before any file is open. */
  'desktop.appearance': call({ ...ofMain, input: z.object({}), output: appearanceSchema }),
  /** Holds at once and from then on, for this computer. */
  'desktop.setAppearance': call({ ...ofMain, input: appearanceSchema, output: appearanceSchema }),
} as const;
