import { access, exported, manage, readEach, readOften, unnoted } from './kinds.ts';

export const teamActs = {
  'team.create': access('bestand', 'Teambestand maken'),
  'team.open': access('bestand', 'Teambestand openen'),
  'team.openWithRecoveryCode': access('bestand', 'Teambestand openen met de herstelcode'),
  'team.openReading': access('bestand', 'Teambestand openen om mee te lezen'),
  'team.close': access('bestand', 'Teambestand sluiten'),
  'team.lock': access('bestand', 'Teambestand vergrendelen'),
  /** Of who had the file, noted by who finds at the next opening that it was never closed. */
  'team.notClosed': access('bestand', 'Teambestand niet gesloten: Trede of de computer viel uit'),
  /** What a reader left beside the file was changed by somebody, or damaged. */
  'team.readerJournal': manage('logboek', 'Regels van een meelezer in het logboek zetten'),
  'team.users': unnoted('Gebruikers opvragen'),
  'team.addUser': manage('gebruiker', 'Gebruiker toevoegen'),
  'team.saveUser': manage('gebruiker', 'Gebruiker wijzigen'),
  'team.resetPassword': manage('gebruiker', 'Wachtwoord van gebruiker vervangen'),
  'team.changePassword': manage('gebruiker', 'Eigen wachtwoord wijzigen'),
  'team.newRecoveryCode': manage('bestand', 'Nieuwe herstelcode laten zien'),
  'team.useRecoveryCode': manage('bestand', 'Nieuwe herstelcode laten gelden'),
  'team.removeUser': manage('gebruiker', 'Gebruiker verwijderen'),
  'team.lockAfter': unnoted('Opvragen na hoeveel minuten Trede vergrendelt'),
  'team.saveLockAfter': manage('bestand', 'Wijzigen na hoeveel minuten Trede vergrendelt'),
  'team.firstSteps': unnoted('Opvragen wat het team nog instelt'),
  'team.saveFirstSteps': manage('bestand', 'Wijzigen wat het team nog instelt'),
  'team.keptRecoveryCode': manage('bestand', 'Herstelcode overtypen'),
  /** Wrong passwords and codes on this computer, noted when somebody got in. */
  'team.wrongTries': access('pogingen', 'Verkeerd wachtwoord of verkeerde herstelcode'),
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
  'team.restore': manage('reservekopie', 'Reservekopie terugzetten'),
  'backups.staying': unnoted('Opvragen wat Trede niet kan opruimen'),
  'backups.place': unnoted('Tweede plek voor reservekopieën willen kiezen'),
  'backups.takeTo': manage('reservekopie', 'Tweede plek voor reservekopieën kiezen of vergeten'),
  'backups.saveSettings': manage('reservekopie', 'Instellingen van reservekopieën wijzigen'),

  'desktop.saveRecoveryCode': exported('bestand', 'Herstelcode bewaren buiten Trede'),
  'desktop.saveLog': exported('logboek', 'Logboek bewaren buiten Trede'),
} as const;
