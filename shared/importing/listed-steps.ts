const stepWords = '(?:trede|trap|stap|niveau|t|p)';
const writtenStep = new RegExp(
  `^(?:${stepWords}[ .:-]*)?([1-6])(?:[.,]0+|e ${stepWords})?(?: ?[-–:.)(] ?\\p{L}.*)?$`,
  'iu',
);
/** `3/4`, `3-4`, `3 à 4`, `2,5`: somebody could not choose. */
const twoSteps = /^(?:trede |p-?)?([1-6]) ?(?:[-–/]|à|a|of|tot|naar|en) ?(?:trede |p-?)?([1-6])$/i;

/** `3-apr`: what Excel makes of `3-4`. */
const stepsAsDay =
  /^([1-6])-(jan|feb|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)(?!\p{L})/iu;

/**
 * The step of the ladder that a list writes, from 1 to 6, or what the text is instead: the end of a Dutch
 * sentence that begins with the text.
 */
export function readListedStep(
  written: string,
): { readonly step: number } | { readonly problem: string } {
  if (stepsAsDay.test(written)) {
    return {
      problem:
        'is een datum die Excel zelf maakte, van twee cijfers met een streepje. Schrijf alleen de trede, zoals 3.',
    };
  }
  const match = writtenStep.exec(written);
  if (match) return { step: Number(match[1]) };
  const two = twoSteps.exec(written);
  return {
    problem: two
      ? `zijn twee treden. Kies er één: ${two[1]} of ${two[2]}.`
      : 'is geen trede. Een trede is 1, 2, 3, 4, 5 of 6.',
  };
}
