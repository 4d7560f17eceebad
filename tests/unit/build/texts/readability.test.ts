import { describe, expect, it } from 'vitest';
import { hole, readable, type AppText } from '../../../../build/texts/app-text.mts';
import { appTexts } from '../../../../build/texts/app-texts.mts';
import { listOf } from '../../../../build/texts/list.mts';
import { allRules } from '../../../../build/texts/readability/all-rules.mts';
import { exceptions, judged } from '../../../../build/texts/readability/exceptions.mts';
import { hardWords } from '../../../../build/texts/readability/hard-words.mts';
import { longOnAverage } from '../../../../build/texts/readability/length.mts';
import { findingsOf } from '../../../../build/texts/readability/rule.mts';

const texts = appTexts();

describe('the texts of the app', () => {
  const findings = findingsOf(allRules, texts);

  it('are found in every part of it', () => {
    const at = (start: string) => texts.filter(({ file }) => file.startsWith(start)).length;
    expect(at('renderer/')).toBeGreaterThan(2000);
    expect(at('shared/')).toBeGreaterThan(1000);
    expect(at('electron/backend/')).toBeGreaterThan(800);
    expect(at('electron/main/')).toBeGreaterThan(40);
    expect(listOf(texts)).toContain('· Knippen');
  });

  it('keep to the rules for plain Dutch, but for a few with a reason', () => {
    expect(
      judged(findings).left.map(
        ({ rule, text, wrong }) =>
          `${text.file}:${text.line} ${rule}: ${wrong} | ${readable(text.text)}`,
      ),
    ).toEqual([]);
  });

  it('have few exceptions, and none for what is not there any more', () => {
    expect(judged(findings).unused).toEqual([]);
    expect(exceptions.length).toBeLessThan(30);
  });

  it('have sentences that are short on average, in each module', () => {
    expect(longOnAverage(texts)).toEqual([]);
  });
});

const text = (written: string, more: Partial<AppText> = {}): AppText => ({
  file: 'renderer/texts.ts',
  line: 1,
  name: 'texts.line',
  text: written,
  whole: true,
  refusal: false,
  ...more,
});

/** The names of the rules that have something against a text. */
const against = (written: string, more: Partial<AppText> = {}): string[] => [
  ...new Set(findingsOf(allRules, [text(written, more)]).map(({ rule }) => rule)),
];

describe('the check of plain Dutch', () => {
  it.each([
    ['korte zinnen', `Dit is ${'een woord en '.repeat(6)}nog een paar woorden te veel.`],
    ['korte woorden', 'De gegevensverwerkingsovereenkomst ontbreekt.'],
    ['gewone woorden', 'Vul dit in alvorens u verdergaat.'],
    ['gewone woorden', 'Dit gaat met betrekking tot de klant.'],
    ['gewone woorden', 'Er is een fout opgetreden.'],
    ['één naam voor één ding', 'Kies een cliënt uit de lijst.'],
    ['één naam voor één ding', 'Dit is opgeslagen.'],
    ['Nederlands', 'Maak eerst een backup van dit bestand.'],
    ['Nederlands', 'Er is een update van Trede.'],
    ['geen afkortingen', 'Kies een dag, bijv. maandag.'],
    ['altijd u', 'Weet je het zeker?'],
    ['u met een kleine letter', 'Daarna kiest U een dag.'],
    ['die, en niet haar', 'Bewaar de code en typ haar over.'],
    ['actief', 'Als de lijst gelezen wordt, wordt het bestand bewaard.'],
    ['één ontkenning', 'Dit is niet onmogelijk.'],
    ['één ontkenning', 'Zij heeft nooit niets gezegd.'],
    ['geen uitroepteken', 'Gelukt!'],
    ['beletselteken', 'Even laden...'],
    ['aanhalingstekens', "Kies 'Bewaren'."],
    ['aanhalingstekens', 'Kies "Bewaren".'],
    ['aanhalingstekens dicht', 'Kies ‘Bewaren.'],
    ['spaties', 'Kies een dag .'],
    ['spaties', 'Kies een dag. '],
    ['spaties', 'Kies  een dag.'],
    ['spaties', 'Kies een dag,of een week.'],
    ['geen puntkomma', 'Kies een dag; dan gaat u verder.'],
    ['kleine letter na dubbele punt', 'Let op: Dit gaat weg.'],
    ['punt aan het eind', 'Dit is bewaard. Kies een dag'],
  ])('finds what is wrong: %s', (rule, written) => {
    expect(against(written)).toContain(rule);
  });

  it('finds every hard word of its list, also within a sentence and with a capital', () => {
    for (const word of Object.keys(hardWords)) {
      const written = word.replace('*', '');
      expect(against(`Hier staat ${written} in.`), word).toContain('gewone woorden');
      expect(against(`${written.toUpperCase()} staat hier.`), word).toContain('gewone woorden');
    }
  });

  it('wants of a refusal that it says what somebody can do', () => {
    const refusal = { refusal: true };
    const rule = 'weigering zegt wat u kunt doen';
    expect(against('Deze klant staat niet in het teambestand.', refusal)).toContain(rule);
    expect(against('Deze dag bestaat niet. Kies een andere dag.', refusal)).not.toContain(rule);
    expect(against('Deze klant staat niet in het teambestand.')).not.toContain(rule);
    // What is filled in as a whole sentence is judged where it stands.
    expect(against(`Er is niets veranderd. ${hole}`, refusal)).not.toContain(rule);
  });

  it('looks at the average of a module only when it has some sentences', () => {
    const long = text('Dit is een zin die met haar dertien woorden nog net mag, vandaag.');
    expect(longOnAverage(Array.from({ length: 5 }, () => long))).toHaveLength(1);
    expect(longOnAverage([long])).toEqual([]);
  });

  it.each([
    'Kies een dag. Daarna gaat u verder.',
    'De lijst is leeg: er zijn nog geen klanten.',
    'Kies een bestand dat eindigt op .trede.',
    `Er staan ${hole} klanten in ‘${hole}’.`,
    'De participatieladder heeft zes treden.',
    'Bewaar de BSN’s en foto’s niet.',
    'Even laden…',
    'Dat is van hem of haar.',
    'U kunt dit ongedaan maken. Dat kan niet ongedaan blijven.',
    'Trede kan dit niet lezen, om 09:30 en op 31-12-2026.',
  ])('leaves alone what is right: %s', (written) => {
    expect(against(written)).toEqual([]);
  });
});
