import {
  createTheme,
  defaultVariantColorsResolver,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';
import { takeFocus } from './take-focus.ts';

const petrol: MantineColorsTuple = [
  '#e4eff0',
  '#c9dfe2',
  '#a3cbd1',
  '#7cc4cf',
  '#659aa4',
  '#3f7782',
  '#236876',
  '#0b5c6b',
  '#094d5a',
  '#073d47',
];

/** Warm, in place of Mantine's cool one. */
const gray: MantineColorsTuple = [
  '#fbfaf8',
  '#f7f6f3',
  '#efede8',
  '#e1ded7',
  '#cfcbc3',
  '#bebab1',
  '#8b8881',
  '#666c70',
  '#535a5f',
  '#1b2124',
];

const dark: MantineColorsTuple = [
  '#e9e7e2',
  '#afb5b8',
  '#969da1',
  '#7b868c',
  '#4c565b',
  '#2c3337',
  '#1a1f22',
  '#131719',
  '#0e1113',
  '#0a0c0e',
];

/** Buttons take the tokens, so that dark turns the primary one round: light petrol with dark text. */
const variantColorResolver: VariantColorsResolver = (input) => {
  if (input.variant === 'filled') {
    return {
      background: 'var(--c-accent)',
      hover: 'var(--c-accent-hover)',
      color: 'var(--c-on-accent)',
      border: '1px solid transparent',
    };
  }
  if (input.variant === 'default') {
    return {
      background: 'var(--c-surface)',
      hover: 'var(--c-hover)',
      color: 'var(--c-text)',
      border: '1px solid var(--c-button-edge)',
    };
  }
  if (input.variant === 'subtle') {
    return {
      background: 'transparent',
      hover: 'var(--c-accent-soft)',
      color: 'var(--c-accent)',
      border: '1px solid transparent',
    };
  }
  return defaultVariantColorsResolver(input);
};

/** Where the side column goes under the main one and the navigation becomes icons. */
export const narrowBreakpoint = '68.75em';

export const theme = createTheme({
  colors: { petrol, gray, dark },
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 3 },
  white: '#ffffff',
  black: '#1b2124',
  fontFamily: "'Source Sans 3 Variable', 'Source Sans 3', 'Segoe UI', sans-serif",
  headings: { fontFamily: 'inherit', fontWeight: '600' },
  fontSizes: { xs: '13px', sm: '14px', md: '15px', lg: '16px', xl: '23px' },
  lineHeights: { xs: '18px', sm: '20px', md: '22px', lg: '22px', xl: '30px' },
  fontWeights: { regular: '400', medium: '600', bold: '600' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '4px', sm: '5px', md: '6px', lg: '6px', xl: '6px' },
  defaultRadius: 'sm',
  breakpoints: { xs: '36em', sm: '48em', md: '62em', lg: narrowBreakpoint, xl: '100em' },
  shadows: { xs: 'none', sm: 'none', md: 'none', lg: 'none', xl: '0 6px 24px rgb(0 0 0 / 18%)' },
  variantColorResolver,
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { variant: 'default' } },
    ActionIcon: { defaultProps: { variant: 'subtle' } },
    Checkbox: { defaultProps: { color: 'var(--c-accent)', iconColor: 'var(--c-on-accent)' } },
    Radio: { defaultProps: { color: 'var(--c-accent)', iconColor: 'var(--c-on-accent)' } },
    // A menu holds its lines and nothing else: its placeholder for the focus is a child that a menu may not have.
    Menu: {
      defaultProps: { transitionProps: { duration: 0 }, withInitialFocusPlaceholder: false },
    },
    MenuDropdown: { defaultProps: { ref: takeFocus } },
    // The help stands beside a dialog, and can be scrolled.
    Modal: {
      defaultProps: {
        centered: true,
        transitionProps: { duration: 0 },
        removeScrollProps: { noIsolation: true },
      },
    },
    Tooltip: { defaultProps: { openDelay: 400 } },
  },
});

/** Mantine's own variables, read from our tokens in both schemes. */
export const cssVariablesResolver: CSSVariablesResolver = () => {
  const tokens = {
    '--mantine-color-text': 'var(--c-text)',
    '--mantine-color-body': 'var(--c-surface)',
    '--mantine-color-bright': 'var(--c-text)',
    '--mantine-color-error': 'var(--c-red)',
    '--mantine-color-success': 'var(--c-green)',
    '--mantine-color-placeholder': 'var(--c-text-3)',
    '--mantine-color-anchor': 'var(--c-accent)',
    '--mantine-color-default': 'var(--c-surface)',
    '--mantine-color-default-hover': 'var(--c-hover)',
    '--mantine-color-default-color': 'var(--c-text)',
    '--mantine-color-default-border': 'var(--c-line)',
    '--mantine-color-dimmed': 'var(--c-text-2)',
    '--mantine-color-disabled': 'var(--c-chip)',
    '--mantine-color-disabled-color': 'var(--c-text-3)',
    '--mantine-color-disabled-border': 'var(--c-button-edge)',
    '--mantine-color-petrol-filled': 'var(--c-accent)',
    '--mantine-color-petrol-filled-hover': 'var(--c-accent-hover)',
    '--mantine-color-petrol-light': 'var(--c-accent-soft)',
    '--mantine-color-petrol-light-color': 'var(--c-accent)',
    '--mantine-primary-color-contrast': 'var(--c-on-accent)',
  };
  return { variables: {}, light: tokens, dark: tokens };
};
