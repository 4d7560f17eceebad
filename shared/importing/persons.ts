import type { IsoDate } from '../kernel/dates.ts';
import { folded } from '../kernel/text.ts';
import { likeNumber } from './like-number.ts';
import { remembering } from '../kernel/remembering.ts';

/** Somebody as far as needed to tell whether it is somebody else. */
export interface Person {
  readonly clientNumber: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly birthDate: IsoDate | null;
  /** The first line of the list that is about this client; `null`: in the team file. */
  readonly line: number | null;
}

export interface ListedPerson extends Person {
  readonly line: number;
}

const onlyInitials = /^(\p{L}\.? ?)+$/u;
const isInitials = (firstName: string): boolean =>
  onlyInitials.test(firstName) && (firstName.includes('.') || firstName.trim().length === 1);

/** By what a person is looked up. Making these is most of the work, so it is done once a person. */
interface PersonKeys {
  readonly number: string;
  /** The date of birth with the name; `null` without a date. */
  readonly name: string | null;
}

/**
 * Finds who is likely the same person under another number. Alike are: the same words in the first and
 * last name together, in any order, case or accents, and the same date of birth; the same date of birth
 * and last name where one of both first names is no more than initials that fit the other; and numbers
 * that differ only in case or zeros in front, unless both name and date of birth contradict it. Without a
 * date of birth two equal names are nothing special.
 */
export class PersonIndex {
  readonly #byNumber = new Map<string, Person>();
  readonly #byName = new Map<string, Person>();
  /** Also those of whom the words of the name are those of somebody before. */
  readonly #named: Person[] = [];
  /** Made when somebody with no more than initials comes: most lists have nobody. */
  #byInitial: Map<string, Person> | null = null;
  readonly #byInitialOnly = new Map<string, Person>();
  readonly #wordsOf = remembering(wordsOf);
  readonly #isInitials = remembering(isInitials);

  /** Who was added first is found first. */
  add(person: Person): void {
    this.#add(person, this.#keysOf(person));
  }

  find(person: Person): Person | null {
    return this.#find(person, this.#keysOf(person));
  }

  /** Finds who was added before, and adds this one. */
  meet(person: Person): Person | null {
    const keys = this.#keysOf(person);
    const found = this.#find(person, keys);
    this.#add(person, keys);
    return found;
  }

  #keysOf(person: Person): PersonKeys {
    return {
      number: likeNumber(person.clientNumber),
      name: person.birthDate === null ? null : `${person.birthDate} ${this.#nameOf(person)}`,
    };
  }

  #add(person: Person, { number, name }: PersonKeys): void {
    addOnce(this.#byNumber, number, person);
    if (name === null) return;
    addOnce(this.#byName, name, person);
    this.#named.push(person);
    if (this.#byInitial) addOnce(this.#byInitial, this.#initialKey(person), person);
    if (this.#isInitials(person.firstName)) {
      addOnce(this.#byInitialOnly, this.#initialKey(person), person);
    }
  }

  #find(person: Person, { number, name }: PersonKeys): Person | null {
    const numbered = this.#byNumber.get(number);
    if (numbered && !this.#contradict(person, numbered)) return numbered;
    if (name === null) return null;
    const named = this.#byName.get(name);
    if (named) return named;
    if (this.#isInitials(person.firstName)) {
      return this.#everybodyByInitial().get(this.#initialKey(person)) ?? null;
    }
    if (this.#byInitialOnly.size === 0) return null;
    return this.#byInitialOnly.get(this.#initialKey(person)) ?? null;
  }

  #everybodyByInitial(): Map<string, Person> {
    if (this.#byInitial === null) {
      this.#byInitial = new Map();
      for (const person of this.#named) {
        addOnce(this.#byInitial, this.#initialKey(person), person);
      }
    }
    return this.#byInitial;
  }

  #contradict(one: Person, other: Person): boolean {
    return areTwoPersons(one, other, this.#wordsOf);
  }

  #nameOf(person: Person): string {
    return nameOf(person, this.#wordsOf);
  }

  #initialKey({ birthDate, firstName, lastName }: Person): string {
    const first = this.#wordsOf(firstName)[0]?.[0] ?? '';
    return `${birthDate ?? ''} ${first} ${this.#wordsOf(lastName).toSorted().join(' ')}`;
  }
}

type Named = Pick<Person, 'firstName' | 'lastName'>;

/** Whether both the name and the date of birth say that these are two: one of them may be mistyped. */
export const areTwoPersons = (
  one: Named & Pick<Person, 'birthDate'>,
  other: Named & Pick<Person, 'birthDate'>,
  words = wordsOf,
): boolean =>
  one.birthDate !== null &&
  other.birthDate !== null &&
  one.birthDate !== other.birthDate &&
  nameOf(one, words) !== nameOf(other, words);

/** The words of the first and last name together, in an order of their own. */
function nameOf({ firstName, lastName }: Named, words: typeof wordsOf): string {
  const first = words(firstName);
  const last = words(lastName);
  const [one, other] = [first[0] ?? '', last[0] ?? ''];
  if (first.length === 1 && last.length === 1) {
    return one < other ? `${one} ${other}` : `${other} ${one}`;
  }
  return [...first, ...last].sort().join(' ');
}

function addOnce(map: Map<string, Person>, key: string, person: Person): void {
  if (!map.has(key)) map.set(key, person);
}

/** `Al-Haddad` → `al haddad`, `’t Hof` → `t hof`. */
function wordsOf(name: string): readonly string[] {
  return folded(name)
    .replace(/['’‘`.]/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
