export const walls: readonly { readonly name: string; readonly comment: string }[];
