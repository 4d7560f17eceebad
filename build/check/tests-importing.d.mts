export declare const testsImporting: (root: string, support: string, under?: string) => string[];
