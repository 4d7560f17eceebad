import { exported, readEach } from './kinds.ts';

export const privacyActs = {
  'privacy.insight': readEach('klant', 'Inzage voor de klant klaarzetten'),

  'desktop.saveInsight': exported('klant', 'Inzage voor de klant bewaren buiten Trede'),
} as const;
