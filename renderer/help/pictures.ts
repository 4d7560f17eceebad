const addresses = import.meta.glob<string>('../../resources/help/*.webp', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** The address of a picture of the manual; `undefined` when there is none of that name. */
export const pictureAddress = (name: string): string | undefined =>
  addresses[`../../resources/help/${name}.webp`];
