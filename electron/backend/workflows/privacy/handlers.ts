import type { insightCalls } from '#shared/ipc/calls/privacy.ts';
import type { HandlersOf } from '../../handler.ts';
import { programStrength, type KeyStrength } from '../../team/keys/scrypt.ts';
import { annexDocument } from './annex/annex-page.tsx';
import { declaration } from './declaration.tsx';
import { destroy } from './destroy.ts';
import { insightDocument } from './insight.ts';

/** Calls about the rights of the people in the file: they touch every feature at once. */
export const makePrivacyHandlers = (
  strength: KeyStrength = programStrength,
): HandlersOf<keyof typeof insightCalls> => ({
  'privacy.insight': insightDocument,
  'privacy.destroy': (input, context) => {
    context.about(input.listId);
    return destroy(input, context, strength);
  },
  'privacy.annex': (_input, context) => annexDocument(context),
  'privacy.declaration': (input, context) => {
    context.about(input.listId);
    return declaration(input, context);
  },
});
