import type { insightCalls } from '#shared/ipc/calls/privacy.ts';
import type { HandlersOf } from '../../handler.ts';
import { insightDocument } from './insight.ts';

/** Calls about the rights of the people in the file: they touch every feature at once. */
export const privacyHandlers: HandlersOf<keyof typeof insightCalls> = {
  'privacy.insight': insightDocument,
};
