import { folded } from '../kernel/text.ts';

/** `0012345` and `12345`, `K1` and `k01`: by what numbers are one that somebody may have typed for each other. */
export const likeNumber = (number: string): string => {
  const plain = plainNumber.test(number) ? number.toLowerCase() : folded(number);
  return zeroInFront.test(plain) ? plain.replace(/^([^\d]*)0+(?=.)/, '$1') : plain;
};

const plainNumber = /^[A-Za-z0-9]*$/;
const zeroInFront = /^[^\d]*0./;
