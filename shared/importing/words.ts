import { folded } from '../kernel/text.ts';

/*
 * The spellings that lists use for values of which there are only a few. The keys are the values that
 * the team file knows.
 */

export const sexWords = {
  man: 'man, m, mannelijk, mnl, mann, heer, hr, dhr, de heer, jongen, male',
  vrouw:
    'vrouw, v, vrouwelijk, vr, vrl, vrw, vrouwel, mevrouw, mw, mevr, mevrw, dame, meisje, f, female',
  anders: 'anders, x, non binair, nonbinair, o',
} as const;

export const targetGroupWords = {
  statushouder: 'statushouder, statushouders, sh, vergunninghouder, vergunninghouders, nieuwkomer',
  oudkomer: 'oudkomer, oudkomers, ok',
} as const;

export const trackWords = {
  werk: 'werk, w, werkkandidaat, werkkandidaten, kandidaat werk',
  groei: 'groei, g, groeikandidaat, groeikandidaten, kandidaat groei',
  zorg: 'zorg, z, zorgkandidaat, zorgkandidaten, kandidaat zorg',
} as const;

export const languageWords = {
  Alfa: 'alfa, alfabetisering, analfabeet, analfabetisch, alfa a, alfa b, alfa c, anders gealfabetiseerd',
  A0: 'a0, onder a1, < a1, <a1, 0',
  A1: 'a1',
  A2: 'a2',
  B1: 'b1',
  B2: 'b2',
  C1: 'c1',
  C2: 'c2',
} as const;

export const yesNoWords = {
  ja: 'ja, j, yes, y, 1, waar, true, x, wel, heeft',
  nee: 'nee, n, neen, no, 0, onwaar, false, geen, niet',
} as const;

export const resultWords = {
  toegekend: 'toegekend, gepland, aangevraagd, aangemeld, nog niet gestart, nog niet begonnen',
  loopt: 'loopt, lopend, lopende, loopt nog, bezig, nog bezig, actief, gestart, in uitvoering',
  afgerond:
    'afgerond, voltooid, klaar, gereed, geslaagd, behaald, succesvol, succesvol afgerond, positief, positief afgerond, doel behaald, afgesloten',
  'voortijdig-gestopt':
    'voortijdig gestopt, gestopt, uitval, uitgevallen, voortijdig beeindigd, voortijdig afgebroken, afgebroken, afgehaakt, vroegtijdig gestopt, niet afgerond, niet voltooid, tussentijds gestopt, negatief, negatief afgerond',
  geeindigd: 'geeindigd, beeindigd, geeindigd resultaat onbekend, resultaat onbekend',
  geannuleerd: 'geannuleerd, niet gestart, niet begonnen, niet doorgegaan, afgezegd, ingetrokken',
} as const;

export const outflowWords = {
  'betaald-werk':
    'betaald werk, werk, naar werk, uitstroom werk, uitstroom naar werk, betaalde baan, baan, betaalde arbeid, arbeid, fulltime werk, voltijd werk, werk fulltime, werk voltijd, regulier werk, reguliere baan, werkaanvaarding, dienstverband, volledig werk',
  'parttime-werk':
    'parttime werk, parttime, part time, part time werk, deeltijd, deeltijdwerk, deeltijd werk, werk parttime, werk deeltijd, werk in deeltijd, parttime baan, parttime betaald werk, betaald werk parttime, betaald werk deeltijd, gedeeltelijk werk, gedeeltelijke uitstroom, parttime werk deel bijstand blijft',
  studie:
    'studie, naar studie, opleiding, school, onderwijs, fulltime studie, voltijd studie, voltijdstudie, fulltime opleiding, scholing, studiefinanciering, uitstroom studie',
  ondernemerschap:
    'ondernemerschap, ondernemer, eigen bedrijf, start eigen bedrijf, zelfstandig, zelfstandige, zelfstandig beroep, zelfstandig bedrijf, zelfstandig ondernemer, zzp, zzper',
  'inkomen-partner':
    'inkomen partner, inkomen van partner, inkomen van de partner, inkomsten partner, inkomsten van partner, partner, partner werkt, werk partner, partner heeft werk',
  verhuizing:
    'verhuizing, verhuisd, verhuist, vertrek, vertrokken, andere gemeente, naar andere gemeente, verhuisd naar andere gemeente, verhuizing naar andere gemeente, verhuizing andere gemeente, vertrokken uit gemeente, vertrek uit gemeente, verhuisd naar buitenland, verhuizing buitenland, vertrek buitenland, vertrek naar buitenland',
  inlichtingenplicht:
    'inlichtingenplicht, inlichtingenplicht niet nagekomen, niet nagekomen inlichtingenplicht, schending inlichtingenplicht, geen inlichtingen, inlichtingenplicht geschonden',
  overlijden: 'overlijden, overleden, gestorven',
  aow: 'aow, aow leeftijd, aow gerechtigd, aow gerechtigde leeftijd, bereiken aow leeftijd, pensioen, pensioenleeftijd, met pensioen, pensioengerechtigd, pensioengerechtigde leeftijd',
  anders: 'anders, andere reden, overig, overige, overige reden, overige redenen, andere redenen',
} as const;

export const contactWords = {
  gesprek: 'gesprek, g, op kantoor, kantoor, spreekuur, afspraak, voortgangsgesprek, intake',
  telefoon:
    'telefoon, telefonisch, tel, gebeld, bellen, belcontact, belletje, belafspraak, terugbelafspraak',
  huisbezoek: 'huisbezoek, hb, thuis, op huisbezoek',
  bericht: 'bericht, e mail, email, mail, app, whatsapp, sms, brief, appje',
  anders: 'anders, overig',
} as const;

/** What people write where there is nothing to write. */
const nothingWords = new Set([
  '',
  'nvt',
  'niet van toepassing',
  'onbekend',
  'niet bekend',
  'nb',
  'n b',
  'n v t',
  'null',
  'none',
  'nan',
  'leeg',
  'geen',
  'geen traject',
  'geen uitstroom',
]);

/** Text for comparing with the lists above: also without points and with hyphens as spaces. */
export const foldedWord = (text: string): string =>
  folded(text)
    .replace(/[.,'’‘"*:()]/g, '')
    .replace(/[-–_/?]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Whether a cell says in words that it is empty: `-`, `?`, `n.v.t.`, `onbekend`. */
export const saysNothing = (text: string): boolean =>
  !digit.test(text) && nothingWords.has(foldedWord(text));

const digit = /\d/;

/** What people write where somebody shares no household with anybody. */
const aloneWords = new Set([
  'alleenstaand',
  'alleenstaande',
  'alleen',
  'alleenwonend',
  'alleenstaande ouder',
  'eenpersoons',
  'eenpersoonshuishouden',
  'geen partner',
  'zonder partner',
  'single',
]);

/** Whether a cell says in words that there is no shared household. */
export const saysAlone = (text: string): boolean =>
  !digit.test(text) && aloneWords.has(foldedWord(text));

/** Finds the value that a spelling stands for. */
export function wordFinder<Value extends string>(
  words: Readonly<Record<Value, string>>,
): (text: string) => Value | null {
  const byWord = new Map<string, Value>();
  for (const value of Object.keys(words) as Value[]) {
    for (const word of words[value].split(',')) byWord.set(foldedWord(word), value);
  }
  return (text) => byWord.get(foldedWord(text)) ?? null;
}
