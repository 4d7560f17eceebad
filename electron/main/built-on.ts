import type { IsoDate } from '#shared/kernel/dates.ts';

/** The day of the sources, filled in when the program is bundled; empty where nobody knows it. */
declare const BUILT_ON: string;

/** `null` where the program does not know of which day it is. */
export const builtOn: IsoDate | null = BUILT_ON === '' ? null : BUILT_ON;
