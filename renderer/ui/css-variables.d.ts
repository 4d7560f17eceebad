import 'react';

declare module 'react' {
  interface CSSProperties {
    /** Our own custom properties may stand in a style. */
    [name: `--${string}`]: string | number | undefined;
  }
}
