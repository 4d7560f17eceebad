import { exported, manage, readEach, readOften, unnoted } from './kinds.ts';

export const privacyActs = {
  'privacy.insight': readEach('klant', 'Inzage voor de klant klaarzetten'),
  'privacy.term': unnoted('Bewaartermijn opvragen'),
  'privacy.saveTerm': manage('instelling', 'Bewaartermijn wijzigen'),
  'privacy.list': readOften('lijst', 'Vernietigingslijst bekijken'),
  'privacy.keepLonger': manage('lijst', 'Klant langer bewaren dan de termijn'),
  'privacy.endKeeping': manage('lijst', 'Klant niet langer bewaren dan de termijn'),
  'privacy.propose': manage('lijst', 'Vernietigingslijst voorleggen'),
  'privacy.withdraw': manage('lijst', 'Vernietigingslijst intrekken'),
  'privacy.approve': manage('lijst', 'Vernietigingslijst goedkeuren'),
  'privacy.destroy': manage('lijst', 'Klanten vernietigen'),
  'privacy.annex': readEach('bestand', 'Bijlage bij de DPIA klaarzetten'),
  'privacy.declaration': readEach('lijst', 'Verklaring van vernietiging klaarzetten'),

  'desktop.saveAnnex': exported('bestand', 'Bijlage bij de DPIA bewaren'),
  'desktop.saveDeclaration': exported('lijst', 'Verklaring van vernietiging bewaren'),
  'desktop.saveInsight': exported('klant', 'Inzage voor de klant bewaren buiten Trede'),
} as const;
