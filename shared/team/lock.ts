import { z } from 'zod';

/** The least and the most minutes of rest after which the file locks, and what a new file has. */
export const idleMinutes = { minimum: 1, maximum: 60, usual: 10 } as const;

const sentence = `Vul een heel getal in van ${idleMinutes.minimum} tot en met ${idleMinutes.maximum} minuten.`;

export const idleMinutesSchema = z
  .int(sentence)
  .min(idleMinutes.minimum, sentence)
  .max(idleMinutes.maximum, sentence);
