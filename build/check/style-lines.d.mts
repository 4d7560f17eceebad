import type { Linter } from 'eslint';

export declare const styleLines: Linter.Parser;
