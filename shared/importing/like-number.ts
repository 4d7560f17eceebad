import { folded } from '../kernel/text.ts';

/** `0012345` and `12345`, `12345.0`, `K1` and `k01`: by what numbers are one that somebody may have typed for each other. */
export const likeNumber = (number: string): string => {
  const plain = plainNumber.test(number) ? number.toLowerCase() : folded(number);
  const whole = plain.replace(asDecimal, '$1');
  return zeroInFront.test(whole) ? whole.replace(/^([^\d]*)0+(?=.)/, '$1') : whole;
};

const plainNumber = /^[A-Za-z0-9]*$/;
/** As a program writes it that took the number for an amount. */
const asDecimal = /^(\d+)[.,]0{1,2}$/;
const zeroInFront = /^[^\d]*0./;
