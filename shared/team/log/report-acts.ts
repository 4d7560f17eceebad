import { change, exported, imported, readEach, readOften, unnoted } from './kinds.ts';

export const reportActs = {
  'importing.read': imported('lijst', 'Lijst inlezen om te importeren'),
  'importing.rows': readOften('lijst', 'Rijen van ingelezen lijst bekijken'),
  'importing.check': readOften('lijst', 'Import controleren'),
  'importing.commit': imported('import', 'Lijst importeren'),
  'importing.planUndo': readOften('import', 'Ongedaan maken van import voorbereiden'),
  'importing.undo': imported('import', 'Import ongedaan maken'),
  'importing.forgetLayout': change('instelling', 'Keuzes voor een lijst vergeten'),
  'importing.document': readEach('lijst', 'Lijst klaarzetten om te bewaren'),
  'importing.match': unnoted('Kolommen van ingelezen lijst opvragen'),
  'importing.values': unnoted('Waarden van ingelezen lijst opvragen'),
  'importing.runs': unnoted('Eerdere imports opvragen'),

  'evaluation.report': readOften('rapport', 'Evaluatie bekijken'),
  'evaluation.wordsOfClients': readOften('lijst', 'Namen van klanten zoeken in een rapport'),
  'evaluation.document': readEach('rapport', 'Evaluatie klaarzetten om te bewaren'),
  'evaluation.saveSettings': change('instelling', 'Regels van de evaluatie wijzigen'),
  'evaluation.keepReport': change('rapport', 'Eigen rapport bewaren'),
  'evaluation.removeReport': change('rapport', 'Eigen rapport verwijderen'),
  'evaluation.checkWords': change('instelling', 'Woorden in een rapport goedkeuren'),
  'evaluation.saveRecipient': change('rapport', 'Ontvanger van een rapport noteren'),
  'evaluation.suggestedPeriod': unnoted('Periode voor evaluatie opvragen'),
  'evaluation.settings': unnoted('Regels van de evaluatie opvragen'),
  'evaluation.savedReports': unnoted('Eigen rapporten opvragen'),
  'evaluation.unreadableReports': unnoted('Onleesbare rapporten opvragen'),
  'evaluation.checkedWords': unnoted('Goedgekeurde woorden opvragen'),
  'evaluation.exports': unnoted('Gedeelde rapporten opvragen'),
  'evaluation.inTheWay': unnoted('Opvragen waarom een rapport niet te delen is'),

  'desktop.saveReport': exported('rapport', 'Evaluatie bewaren buiten Trede'),
  'desktop.saveList': exported('lijst', 'Lijst bewaren buiten Trede'),
} as const;
