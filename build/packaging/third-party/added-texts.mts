// Licences of what is in the app without a licence file of its own. Each was looked up at its source.

/** Work that is inside another package, in compiled form. */
export interface Embedded {
  readonly name: string;
  /** The package that brings it. */
  readonly inside: string;
  readonly licence: string;
  /** The text itself, or the files of that package that hold it. */
  readonly text: string | { readonly files: readonly string[] };
}

const mit = (...copyright: readonly string[]): string => `MIT License

${copyright.join('\n')}

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`;

const unlicense = `This is free and unencumbered software released into the public domain.

Anyone is free to copy, modify, publish, use, compile, sell, or
distribute this software, either in source code form or as a compiled
binary, for any purpose, commercial or non-commercial, and by any
means.

In jurisdictions that recognize copyright laws, the author or authors
of this software dedicate any and all copyright interest in the
software to the public domain. We make this dedication for the benefit
of the public at large and to the detriment of our heirs and
successors. We intend this dedication to be an overt act of
relinquishment in perpetuity of all present and future rights to this
software under copyright law.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND,
EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT.
IN NO EVENT SHALL THE AUTHORS BE LIABLE FOR ANY CLAIM, DAMAGES OR
OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE,
ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR
OTHER DEALINGS IN THE SOFTWARE.

For more information, please refer to <https://unlicense.org>`;

/** Packages whose author forgot the file, by name and licence: another licence is another text. */
export const forgottenTexts: ReadonlyMap<string, string> = new Map([
  ['react-remove-scroll-bar MIT', mit('Copyright (c) 2017 Anton Korzunov')],
  // Its package.json names the author, and no year.
  ['worker-f MIT', mit('Copyright (c) catamphetamine <purecatamphetamine@gmail.com>')],
  ['wouter Unlicense', unlicense],
]);

export const embedded: readonly Embedded[] = [
  {
    name: 'SQLite',
    inside: 'better-sqlite3-multiple-ciphers',
    licence: 'blessing',
    text: `The author disclaims copyright to this source code. In place of a legal notice,
here is a blessing:

    May you do good and not evil.
    May you find forgiveness for yourself and forgive others.
    May you share freely, never taking more than you give.`,
  },
  {
    name: 'SQLite3 Multiple Ciphers',
    inside: 'better-sqlite3-multiple-ciphers',
    licence: 'MIT',
    text: mit('Copyright (c) 2019-2026 Ulrich Telle'),
  },
  {
    name: 'miniz',
    inside: 'better-sqlite3-multiple-ciphers',
    licence: 'MIT',
    text: mit(
      'Copyright 2013-2014 RAD Game Tools and Valve Software',
      'Copyright 2010-2014 Rich Geldreich and Tenacious Software LLC',
      'Copyright 2016 Martin Raiber',
    ),
  },
  {
    name: 'OpenJPEG',
    inside: 'pdfjs-dist',
    licence: 'BSD-2-Clause',
    text: { files: ['wasm/LICENSE_OPENJPEG', 'wasm/LICENSE_PDFJS_OPENJPEG'] },
  },
  {
    name: 'PDFium (JBIG2)',
    inside: 'pdfjs-dist',
    licence: 'BSD-3-Clause AND Apache-2.0',
    text: { files: ['wasm/LICENSE_JBIG2', 'wasm/LICENSE_PDFJS_JBIG2'] },
  },
  {
    name: 'PDFium (Foxit-lettertypen)',
    inside: 'pdfjs-dist',
    licence: 'BSD-3-Clause',
    text: { files: ['standard_fonts/LICENSE_FOXIT'] },
  },
];
