import { access, exported, manage, readEach, readOften, unnoted } from './kinds.ts';

export const teamActs = {
  'team.create': access('bestand', 'Teambestand maken'),
  'team.open': access('bestand', 'Teambestand openen'),
  'team.openWithRecoveryCode': access('bestand', 'Teambestand openen met de herstelcode'),
  'team.close': access('bestand', 'Teambestand sluiten of vergrendelen'),
  'team.log': readOften('logboek', 'Logboek bekijken'),
  'team.logDocument': readEach('logboek', 'Logboek klaarzetten om te bewaren'),
  'team.checkLog': manage('logboek', 'Logboek controleren'),
  'team.logWarning': unnoted('Waarschuwing over het logboek opvragen'),
  'team.seenLogWarning': manage('logboek', 'Waarschuwing over het bestand lezen'),
  /** Noted at opening, when the file is not what it was at the last closing. */
  'team.warned': manage('bestand', 'Trede merkt iets aan het bestand'),
  /** The main process tells what left the app; the line names what the user asked. */
  'team.noteExport': exported(null, 'Iets bewaren buiten Trede'),

  'backups.status': unnoted('Stand van de reservekopieën opvragen'),
  'backups.list': unnoted('Reservekopieën opvragen'),
  'backups.make': manage('reservekopie', 'Reservekopie maken'),
  'backups.test': manage('reservekopie', 'Reservekopie proberen'),
  'backups.saveSettings': manage('reservekopie', 'Instellingen van reservekopieën wijzigen'),

  'desktop.saveRecoveryCode': exported('bestand', 'Herstelcode bewaren buiten Trede'),
  'desktop.saveLog': exported('logboek', 'Logboek bewaren buiten Trede'),
} as const;
