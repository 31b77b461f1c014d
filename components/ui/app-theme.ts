import { createTheme, type MantineColorsTuple } from '@mantine/core'

const ink: MantineColorsTuple = [
  '#e9f0f8',
  '#d5e2f1',
  '#abc4e2',
  '#7da3d1',
  '#5686c0',
  '#3a70b0',
  '#1f4e8c',
  '#1a4277',
  '#153763',
  '#102b4f',
]
const vermilion: MantineColorsTuple = [
  '#fdeceb',
  '#f8d5d3',
  '#efaaa6',
  '#e37c76',
  '#d5544c',
  '#c63a31',
  '#b3261e',
  '#98201a',
  '#7d1a15',
  '#631410',
]
const amber: MantineColorsTuple = [
  '#fff4d6',
  '#fde9b3',
  '#f8d57a',
  '#efbd3f',
  '#dba312',
  '#ba7f00',
  '#9a6700',
  '#825700',
  '#6a4700',
  '#523700',
]
const pine: MantineColorsTuple = [
  '#e6f4ec',
  '#cbe7d7',
  '#9ad0b2',
  '#66b78b',
  '#3f9f6b',
  '#288d58',
  '#1a7f4b',
  '#166b3f',
  '#125733',
  '#0d4428',
]
const slate: MantineColorsTuple = [
  '#f7f8f9',
  '#f1f3f5',
  '#e9ecef',
  '#dfe3e8',
  '#c8ced5',
  '#98a1ab',
  '#66707a',
  '#4a535c',
  '#323a42',
  '#1d2329',
]

/** Stationery: deep blue on white and light grey, hairlines, 6–10 px corners, the system's own Chinese faces. */
export const appTheme = createTheme({
  primaryColor: 'ink',
  primaryShade: 6,
  colors: { ink, vermilion, amber, pine, gray: slate },
  black: '#1d2329',
  fontFamily:
    "'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', 'Noto Sans CJK SC', 'Source Han Sans SC', system-ui, sans-serif",
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  lineHeights: { xs: '1.5', sm: '1.55', md: '1.6', lg: '1.6', xl: '1.5' },
  fontWeights: { regular: '400', medium: '500', bold: '600' },
  headings: {
    fontWeight: '500',
    sizes: { h1: { fontSize: '1.375rem' }, h2: { fontSize: '1.0625rem' }, h3: { fontSize: '0.9375rem' } },
  },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  radius: { sm: '0.375rem', md: '0.5rem', lg: '0.625rem' },
  defaultRadius: 'sm',
  focusRing: 'auto',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: {
      defaultProps: { size: 'sm' },
      vars: (_theme: unknown, props: { size?: string }) =>
        props.size === 'sm' ? { root: { '--button-height': '2rem', '--button-padding-x': '0.875rem' } } : { root: {} },
    },
    ModalRoot: {
      defaultProps: { centered: true, radius: 'lg', transitionProps: { duration: 120 } },
    },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: true } },
    Menu: { defaultProps: { transitionProps: { duration: 80 } } },
  },
})
