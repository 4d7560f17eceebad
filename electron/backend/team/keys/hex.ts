import { z } from 'zod';

/** So many bytes in hexadecimal digits. */
export const hexOf = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));
