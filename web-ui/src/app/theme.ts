import {
  type CSSVariablesResolver,
  createTheme,
  type MantineColorsTuple,
  NativeSelect,
  TextInput,
  Tooltip,
} from '@mantine/core';

const harbor: MantineColorsTuple = [
  '#edf5f7',
  '#d8e8ed',
  '#aed0da',
  '#80b5c5',
  '#5c9fb4',
  '#3f869e',
  '#2d7188',
  '#205c71',
  '#174b5e',
  '#0e3645',
];

const slate: MantineColorsTuple = [
  '#d6dee6',
  '#b4bfca',
  '#97a4b1',
  '#6d7b89',
  '#414d59',
  '#333e49',
  '#27313b',
  '#1c242c',
  '#141a21',
  '#0f1419',
];

const sans =
  'ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", "Helvetica Neue", Arial, sans-serif';

export const theme = createTheme({
  colors: { harbor, dark: slate },
  primaryColor: 'harbor',
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  fontFamily: sans,
  fontFamilyMonospace:
    'ui-monospace, SFMono-Regular, "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace',
  headings: { fontFamily: sans, fontWeight: '650' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    TextInput: TextInput.extend({ defaultProps: { size: 'sm' } }),
    NativeSelect: NativeSelect.extend({ defaultProps: { size: 'sm' } }),
    Tooltip: Tooltip.extend({
      defaultProps: { openDelay: 300, events: { hover: true, focus: true, touch: false } },
    }),
  },
});

/** Mantine's dimmed text fails WCAG AA in both schemes; the surfaces follow tokens.css. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#f7f9fa',
    '--mantine-color-text': '#16202a',
    '--mantine-color-dimmed': '#54616d',
    '--mantine-color-placeholder': '#65717d',
    '--mantine-color-default': '#ffffff',
    '--mantine-color-default-border': '#cdd6de',
    '--mantine-color-anchor': '#1a5a72',
  },
  dark: {
    '--mantine-color-body': '#10161c',
    '--mantine-color-text': '#dfe6ec',
    '--mantine-color-dimmed': '#9fadba',
    '--mantine-color-placeholder': '#8f9daa',
    '--mantine-color-default': '#182028',
    '--mantine-color-default-border': '#35424e',
    '--mantine-color-anchor': '#86c5d8',
    // White text stands on it.
    '--mantine-color-harbor-filled': harbor[6],
    '--mantine-color-harbor-filled-hover': harbor[7],
    '--mantine-primary-color-filled': harbor[6],
    '--mantine-primary-color-filled-hover': harbor[7],
  },
});
