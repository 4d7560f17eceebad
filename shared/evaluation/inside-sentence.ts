/** A label as it stands inside a sentence: `Andere reden` → `andere reden`, and `AOW-leeftijd` as it is. */
export const insideSentence = (label: string): string =>
  /^\p{Lu}{2}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
