/** What people choose first for a password, in Dutch and English: folded, without accents. Made by ourselves. */
export const knownWords: ReadonlySet<string> = new Set(
  `
  wachtwoord wachtwoorden wachtzin geheim geheime toegang welkom hallo inloggen inlog sleutel code
  pincode beheer beheerder gebruiker gebruikers naam computer laptop internet kantoor werk werken
  collega team teams afdeling gemeente gemeentehuis stadhuis burgemeester wethouder klant klanten
  klantmanager coordinator adviseur statushouder statushouders asielzoeker inburgering uitkering
  bijstand traject trede bestand reservekopie herstel herstelcode test tester testen proef demo
  voorbeeld tijdelijk nieuw nieuwe oud verander veranderen januari februari maart april mei juni juli
  augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag
  zondag lente voorjaar zomer herfst najaar winter vakantie weekend kerst kerstmis pasen
  sinterklaas oranje holland nederland amsterdam rotterdam utrecht denhaag eindhoven groningen ajax
  feyenoord voetbal hockey tennis schaatsen fietsen koning koningin prins prinses liefde lief
  liefje schatje schat snoepje vriend vriendin vrienden familie mama papa moeder vader oma opa
  zoon dochter kind kinderen baby hond poes kat katten konijn paard paarden vogel vlinder bloem
  bloemen zon maan sterren regenboog water koffie thee bier chocolade pizza appel banaan peer
  aardbei auto fiets motor trein boot muziek gitaar piano film school leraar engel duivel god jezus
  daan emma sem julia lucas sophie anna jan piet kees klaas marie peter thomas robin kim lisa

  password passwords passwort passphrase pass secret access login logon signin admin administrator
  root user username guest master default letmein welcome hello changeme change please trustno
  temporary temp sample office windows microsoft google facebook apple samsung linux hacker
  security secure private public server database system monkey dragon tiger lion bear shadow
  sunshine flower butterfly princess prince king queen angel devil baseball football soccer
  basketball superman batman starwars pokemon mustang ferrari porsche love lovely iloveyou
  ikhouvanjou loveyou freedom whatever nothing something summer autumn spring january february
  march june july august october monday tuesday wednesday thursday friday saturday sunday
  cookie chocolate coffee cheese banana orange cherry pepper ginger jordan michael daniel jessica
  ashley charlie thomas robert jennifer andrew matthew hunter ranger killer blink ninja
  `
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Neighbours on a keyboard, and what counts on: a part of four signs, or three digits, is known in either direction. */
export const knownRows: readonly string[] = [
  '1234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'azertyuiop',
  'qsdfghjklm',
  'wxcvbn',
  'qazwsxedcrfvtgbyhnujmikolp',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  'abcdefghijklmnopqrstuvwxyz',
  '0123456789',
];
