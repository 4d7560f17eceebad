import { href } from './paths.ts';
import { navigate } from 'wouter/use-hash-location';

/** Goes to one of `paths` from code; in markup a plain `<a href={href(paths.budget)}>` does the same. */
export const goTo = (path: string): void => navigate(path);

/** Whether the window shows this page now. */
export const isAt = (path: string): boolean => window.location.hash === href(path);
