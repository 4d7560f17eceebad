import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as caseload from '#shared/caseload/schema.ts';
import {
  outflowLabels,
  trackLabels,
  sexLabels,
  targetGroupLabels,
} from '#shared/caseload/texts.ts';
import { cellReaders } from '#shared/importing/cells.ts';
import { importFields, type ImportField } from '#shared/importing/schema.ts';
import * as words from '#shared/importing/words.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import { languageLevels } from '#shared/kernel/language-level.ts';
import { formatAmount } from '#shared/kernel/money.ts';
import { targetGroupBySettlement, targetGroups } from '#shared/kernel/target-group.ts';
import { targetGroupOf } from '#shared/caseload/rules.ts';
import { trajectoryStatuses, trajectoryStatusLabels } from '#shared/kernel/trajectory-status.ts';

const read = (field: ImportField, text: string) => cellReaders[field](text);
const valueOf = (field: ImportField, text: string) => read(field, text).value;

describe('the values that an import knows', () => {
  it('are those of the caseload', () => {
    const keys = (table: object) => Object.keys(table).sort();
    expect(keys(words.sexWords)).toEqual([...caseload.sexes].sort());
    expect(keys(words.trackWords)).toEqual([...caseload.tracks].sort());
    expect(keys(words.languageWords)).toEqual([...languageLevels].sort());
    // What was only asked for is no trajectory of a list.
    const asked = ['aangevraagd', 'wachtlijst', 'afgewezen'];
    expect([...keys(words.resultWords), ...asked].sort()).toEqual([...trajectoryStatuses].sort());
    expect(keys(words.outflowWords)).toEqual([...caseload.outflowKinds].sort());
    expect(keys(words.targetGroupWords)).toEqual([...targetGroups].sort());
  });

  it('have no spelling that stands for two of them', () => {
    for (const table of Object.values(words).filter((value) => typeof value === 'object')) {
      if (table instanceof Set) continue;
      const all = Object.values(table).flatMap((list: string) =>
        list.split(',').map(words.foldedWord),
      );
      expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([]);
    }
  });

  it('can be written as the screens write them', () => {
    for (const [kind, label] of Object.entries(outflowLabels)) {
      if (kind === 'inlichtingenplicht' || kind === 'anders') continue;
      expect([kind, valueOf('outflowKind', label)]).toEqual([kind, kind]);
    }
    for (const [status, label] of Object.entries(trajectoryStatusLabels)) {
      if (!Object.hasOwn(words.resultWords, status)) continue;
      expect([status, valueOf('trajectoryResult', label)]).toEqual([status, status]);
    }
    for (const [sex, label] of Object.entries(sexLabels)) expect(valueOf('sex', label)).toBe(sex);
    for (const [track, { short, candidate }] of Object.entries(trackLabels)) {
      expect([valueOf('track', short), valueOf('track', candidate)]).toEqual([track, track]);
    }
    for (const [group, { one, many }] of Object.entries(targetGroupLabels)) {
      expect([valueOf('targetGroup', one), valueOf('targetGroup', many)]).toEqual([group, group]);
    }
  });

  it('derive the target group as the caseload does', () => {
    for (const date of ['2012-12-31', '2013-01-01', '1996-05-05', '2020-01-01']) {
      expect(targetGroupBySettlement(date)).toBe(targetGroupOf(null, date));
    }
  });
});

describe('reading cells', () => {
  it.each<[ImportField, string, unknown]>([
    ['sex', ' Vrouw', 'vrouw'],
    ['sex', 'v', 'vrouw'],
    ['sex', 'M.', 'man'],
    ['languageBuddy', 'J', true],
    ['languageBuddy', 'nee', false],
    ['ladderNow', 'trede 3', 3],
    ['ladderNow', '3', 3],
    ['ladderNow', 'Trede 4: onbetaald werk', 4],
    ['ladderNow', '3. deelname', 3],
    ['ladderNow', '3e trede', 3],
    ['ladderStep', '5,0', 5],
    ['measuredOn', '3-4-19', '2019-04-03'],
    ['contactDate', 'di 3 april 2018 14:30', '2018-04-03'],
    ['invoiceAmount', '1450.00', 145000],
    ['invoiceAmount', '(110,70)', -11070],
    ['invoiceAmount', '-110,7', -11070],
    ['cost', '0,00', 0],
    ['targetGroup', 'Statushouders', 'statushouder'],
    ['track', 'Werkkandidaat', 'werk'],
    ['outflowKind', 'Betaald werk', 'betaald-werk'],
    ['outflowKind', 'part-time werk', 'parttime-werk'],
    ['outflowKind', 'AOW', 'aow'],
    ['outflowKind', 'verhuisd', 'verhuizing'],
    ['trajectoryResult', 'lopend', 'loopt'],
    ['trajectoryResult', 'Voortijdig beëindigd', 'voortijdig-gestopt'],
    ['trajectoryResult', 'uitval', 'voortijdig-gestopt'],
    ['languageLevel', 'alfa', 'Alfa'],
    ['languageLevel', 'a2', 'A2'],
    ['birthDate', '1-6-1990', '1990-06-01'],
    ['cost', '€ 1.450,00', 145000],
    ['cost', '680,-', 68000],
    ['firstName', '  Noë \n Maria ', 'Noë Maria'],
    ['provider', "'=Stap", '=Stap'],
    ['provider', "'\tStap", 'Stap'],
    ['provider', "'s Heeren Loo", "'s Heeren Loo"],
    ['provider', 'n.v.t.', null],
    ['lastName', 'Onbekend', 'Onbekend'],
    ['clientNumber', '00123', '00123'],
    ['clientNumber', "'00123", '00123'],
    ['clientNumber', '="00123"', '00123'],
    ['birthDate', "'03-04-1990", '1990-04-03'],
    ['outflowKind', '-', null],
    ['birthDate', 'onbekend', null],
    ['cost', '', null],
    ['clientNumber', 'onbekend', null],
    ['clientNumber', 'n.v.t.', null],
    ['clientNumber', 'Geen', null],
    ['householdNumber', 'Alleenstaand', null],
    ['householdNumber', 'geen', null],
    ['householdNumber', 'n.v.t.', null],
    ['householdNumber', '-', null],
    ['nationality', 'N/B', null],
    ['ladderNow', '3-meedoen', 3],
  ])('%s: %j is %j', (field, text, value) => {
    expect(read(field, text)).toEqual({ value });
  });

  it.each<[ImportField, string, string]>([
    ['ladderAtStart', '7', '‘7’ is geen trede. Een trede is 1, 2, 3, 4, 5 of 6.'],
    ['ladderAtStart', '3-4', '‘3-4’ zijn twee treden. Kies er één: 3 of 4.'],
    ['ladderNow', '3/4', '‘3/4’ zijn twee treden. Kies er één: 3 of 4.'],
    ['ladderNow', 'trede 2 à 3', '‘trede 2 à 3’ zijn twee treden. Kies er één: 2 of 3.'],
    ['ladderNow', '2,5', '‘2,5’ is geen trede. Een trede is 1, 2, 3, 4, 5 of 6.'],
    ['ladderNow', '0', '‘0’ is geen trede. Een trede is 1, 2, 3, 4, 5 of 6.'],
    [
      'cost',
      '1450,333',
      '‘1450,333’ kan op twee manieren gelezen worden. Schrijf twee cijfers achter de komma, of geen.',
    ],
    [
      'cost',
      '1450,3333',
      '‘1450,3333’ heeft meer dan twee cijfers achter de komma. Rond het bedrag af op centen.',
    ],
    [
      'invoiceAmount',
      '0,00',
      'Het bedrag van deze factuur is 0. Vul het bedrag in, of sla deze rij over.',
    ],
    ['birthDate', '31-02-1990', '31-02-1990 bestaat niet. Februari 1990 heeft 28 dagen.'],
    ['languageBuddy', 'misschien', '‘misschien’ is geen ja of nee. Schrijf ja of nee.'],
    ['cost', 'veel', '‘veel’ is geen bedrag. Schrijf een bedrag zoals 1.450,00.'],
    [
      'cost',
      '-110,7',
      '‘-110,7’ is minder dan 0. Is dit een creditnota? Trek die af van de kosten van het traject, en maak deze cel leeg.',
    ],
  ])('%s: says what is wrong with %j', (field, text, fault) => {
    expect(read(field, text)).toEqual({ value: null, fault });
  });

  it.each(['#N/B', '#VERW!', '#WAARDE!', '#NAAM?', '#DEEL/0!', '#GETAL!', '#LEEG!', '#OVERLOOP!'])(
    'says of each field that Excel could not work out %s',
    (written) => {
      for (const field of importFields) {
        expect([field, read(field, ` ${written}`)]).toEqual([
          field,
          {
            value: null,
            fault:
              'Excel kon deze cel niet uitrekenen. Vul zelf in wat er moet staan, of maak de cel leeg.',
          },
        ]);
      }
    },
  );

  it.each(['#N/A', '#REF!', '#VALUE!', '#NAME?', '#DIV/0!', '#NUM!', '#NULL!', '#SPILL!', '####'])(
    'knows %s for the same',
    (written) => {
      expect(read('clientNumber', written)).toHaveProperty('fault');
    },
  );

  it.each(['3-apr', '2-mrt', '1-feb', '4-mei-2019'])('takes %s for no step', (written) => {
    expect(read('ladderNow', written)).toMatchObject({
      fault: expect.stringContaining('een datum die Excel zelf maakte'),
    });
  });

  it('quotes no BSN of a cell that is no date', () => {
    const fault = '‘•••••••••’ is geen datum. Schrijf dd-mm-jjjj, zoals 31-12-2019.';
    expect(read('birthDate', '123456782')).toEqual({ value: null, fault });
  });

  it.each(['1,23457E+11', '1.23E+11', '1E+11', '1e11'])(
    'says that Excel has shortened %s, of a client and of a household',
    (written) => {
      const fault = `Excel heeft dit nummer afgekort tot ‘${written}’. Zet de kolom in Excel op tekst, vul het hele nummer in en bewaar de lijst opnieuw.`;
      expect(read('clientNumber', written)).toEqual({ value: null, fault });
      expect(read('householdNumber', ` ${written}`)).toEqual({ value: null, fault });
    },
  );

  it('warns about an amount that reads in two ways', () => {
    expect(read('cost', '1.000')).toEqual({
      value: 100000,
      warning: '‘1.000’ kan op twee manieren gelezen worden. Trede leest €\u00a01.000,00.',
    });
  });

  it('reads what systems write for no date as empty, and says so', () => {
    const warning =
      '‘31-12-9999’ schrijft een systeem als er geen datum is. Trede leest deze cel als leeg.';
    expect(read('trajectoryEnd', '31-12-9999')).toEqual({ value: null, warning });
  });

  it('bounds the length of a text', () => {
    expect(read('firstName', 'a'.repeat(100)).value).toHaveLength(100);
    expect(read('firstName', 'a'.repeat(101))).toMatchObject({
      fault: 'Deze tekst heeft 101 tekens. Er passen er 100. Maak hem korter.',
    });
  });

  it('never throws, and never says that something is invalid', () => {
    fc.assert(
      fc.property(fc.constantFrom(...importFields), fc.string({ maxLength: 60 }), (field, text) => {
        const reading = read(field, text);
        if ('fault' in reading) {
          expect(reading.fault).not.toMatch(/ongeldig|fout opgetreden|invalid/i);
          expect(reading.fault).toMatch(/\.$/);
        }
      }),
    );
  });

  it('reads back what it is written as', () => {
    const date = fc
      .date({ min: new Date('1950-01-01'), max: new Date('2050-01-01'), noInvalidDate: true })
      .map((moment) => moment.toISOString().slice(0, 10));
    fc.assert(
      fc.property(date, fc.integer({ min: 0, max: 10_000_000 }), (day, cents) => {
        expect(valueOf('outflowDate', formatDate(day))).toBe(day);
        expect(valueOf('cost', formatAmount(cents))).toBe(cents);
      }),
    );
  });
});
