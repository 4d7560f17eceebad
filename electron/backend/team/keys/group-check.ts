/**
 * One check sign for a group, over the field of 32 elements: it catches every single wrong sign,
 * every two that changed places, and a group that stands in the place of another.
 */
export function checkOf(values: readonly number[], position: number): number {
  // Horner's scheme: each value gets its own power of the generator as weight, none of them zero.
  return values.reduce((sum, value) => timesGenerator(sum ^ value), 0) ^ position;
}

/** Multiplies by the generator, modulo x^5 + x^2 + 1. */
function timesGenerator(value: number): number {
  const shifted = value << 1;
  return shifted & 32 ? shifted ^ 37 : shifted;
}
