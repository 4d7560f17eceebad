import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownWords } from '#shared/team/known-words.ts';
import { judgePassword, unguessableSigns } from '#shared/team/password-strength.ts';
import { passwordLength } from '#shared/team/schema.ts';

const here = ['Rima Nasser', 'Statushouders', 'Veldermeer'];
const verdict = (password: string) => judgePassword(password, here).verdict;

describe('a password', () => {
  it.each([
    ['', 'too-short'],
    ['kort', 'too-short'],
    ['x7!Qz#9pL2$', 'too-short'],
    ['wachtwoord12', 'guessable'],
    ['W@chtw00rd2024!', 'guessable'],
    ['Welkom01Welkom01', 'guessable'],
    ['Welkom2026Welkom2026!', 'guessable'],
    ['aaaaaaaaaaaaaaaaaaaaaaaa', 'guessable'],
    ['abababababababababab', 'guessable'],
    ['qwertyuiop1234567890', 'guessable'],
    ['1qaz2wsx3edc4rfv', 'guessable'],
    ['zyxwvutsrqponm', 'guessable'],
    ['Statushouders2026', 'guessable'],
    ['gemeenteVeldermeer', 'guessable'],
    ['rimanasser1990!', 'guessable'],
    ['RÍMA násser 2019', 'guessable'],
    ['ikhouvanjou12345', 'guessable'],
    ['een lang wachtwoord', 'fair'],
    ['839261748305', 'fair'],
    ['vier paarden op de dijk', 'strong'],
    ['één zin is genoeg, toch?', 'strong'],
    ['k8Jw!pQz3#Lm9vXt', 'strong'],
  ])('%j is %s', (password, expected) => {
    expect(verdict(password)).toBe(expected);
  });

  it('is judged by what is known in it, not by the kinds of signs', () => {
    expect(verdict('Wachtwoord!1')).toBe('guessable');
    expect(verdict('sprinkhaan telt knikkers')).toBe('strong');
  });
});

const text = fc.string({ unit: 'grapheme', maxLength: 60 });
const words = fc.array(fc.constantFrom(...knownWords), { minLength: 1, maxLength: 5 });

describe('the verdict on any password', () => {
  it('is given for everything that can be typed, quickly', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (password) => {
        expect(['too-short', 'guessable', 'fair', 'strong']).toContain(verdict(password));
      }),
      { numRuns: 300 },
    );
  });

  it('says too short of what is shorter than the least, and of nothing else', () => {
    fc.assert(
      fc.property(text, (password) => {
        const short = password.length < passwordLength.minimum;
        expect(verdict(password) === 'too-short').toBe(short);
        expect(judgePassword(password, here).refused).toBe(
          ['too-short', 'guessable'].includes(verdict(password)),
        );
      }),
    );
  });

  it('is never better for being typed twice, or for more names that somebody tries', () => {
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 4 }), (password, names) => {
        const signs = unguessableSigns(password);
        expect(unguessableSigns(password + password)).toBeLessThanOrEqual(signs + 4);
        expect(unguessableSigns(password, names)).toBeLessThanOrEqual(signs);
      }),
    );
  });

  it('does not depend on capitals, accents or doubled spaces', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zé ]{0,40}$/), (password) => {
        const written = password.toUpperCase().normalize('NFD').replaceAll(' ', '  ').slice(0, 200);
        expect(unguessableSigns(written)).toBe(unguessableSigns(password));
      }),
    );
  });

  it('is guessable for a few known words in a row', () => {
    fc.assert(
      fc.property(words, fc.constantFrom('', ' ', '-', '1', '!'), (chosen, between) => {
        const password = chosen.join(between);
        fc.pre(password.length >= passwordLength.minimum);
        expect(verdict(password)).toBe('guessable');
      }),
    );
  });

  it('never falls by more than what was known when a sign is added', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const apart = unguessableSigns(one) + unguessableSigns(other);
        // Joined, the parts can only be put together in more ways.
        expect(unguessableSigns(one + other)).toBeLessThanOrEqual(apart + 2);
      }),
    );
  });
});
