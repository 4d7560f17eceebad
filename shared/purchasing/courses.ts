import { z } from 'zod';
import { isoDateSchema } from '../kernel/dates.ts';
import { idSchema } from '../kernel/ids.ts';
import { amountSchema } from '../kernel/money.ts';
import { optionalTextSchema } from './names.ts';

/** Who share the cost of a course: who were planned, or who came at least once. Each an equal part. */
export const courseSharings = ['ingepland', 'gekomen'] as const;
export const courseSharingSchema = z.enum(courseSharings);
export type CourseSharing = z.infer<typeof courseSharingSchema>;

/** How many fit in; `null`: as many as come. */
export const courseCapacitySchema = z.int().min(1).max(500).nullable();

export const attendanceStates = ['aanwezig', 'afgemeld', 'afwezig'] as const;
export const attendanceStateSchema = z.enum(attendanceStates);
export type AttendanceState = z.infer<typeof attendanceStateSchema>;

export const courseParticipantSchema = z.object({
  id: idSchema,
  trajectoryId: idSchema,
  clientId: idSchema,
  clientNumber: z.string(),
  name: z.string(),
  /** What of the cost of the course is this participant's, ordered: adds up to the amount of the order. */
  shareCents: amountSchema,
});
export type CourseParticipant = z.infer<typeof courseParticipantSchema>;

export const courseSessionSchema = z.object({
  id: idSchema,
  date: isoDateSchema,
  time: z.string().nullable(),
  place: z.string().nullable(),
  attendance: z.array(z.object({ participantId: idSchema, state: attendanceStateSchema })),
});
export type CourseSession = z.infer<typeof courseSessionSchema>;

export const courseSchema = z.object({
  sharing: courseSharingSchema,
  capacity: z.int().nullable(),
  participants: z.array(courseParticipantSchema),
  /** Of early to late. */
  sessions: z.array(courseSessionSchema),
});
export type Course = z.infer<typeof courseSchema>;

const timeSchema = z
  .string()
  .trim()
  .regex(/^$|^([01]?\d|2[0-3])[:.][0-5]\d$/, 'Schrijf de tijd als 9:30.')
  .transform((text) => (text === '' ? null : text.replace('.', ':').padStart(5, '0')))
  .nullable();

export const courseSessionInputSchema = z.object({
  orderId: idSchema,
  /** `null`: a new one. */
  sessionId: idSchema.nullable(),
  date: isoDateSchema,
  time: timeSchema,
  place: optionalTextSchema,
});
