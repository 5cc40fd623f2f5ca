import {
  Alert,
  Badge,
  Button,
  Checkbox,
  createTheme,
  Modal,
  Notification,
  Paper,
  SegmentedControl,
  Select,
  Skeleton,
  Tabs,
  Textarea,
  TextInput,
  Tooltip,
} from '@mantine/core'

/** Fonts that the machine has: the app works without a network, so it brings none. */
const SANS =
  'Inter, -apple-system, BlinkMacSystemFont, "Segoe UI Variable Text", "Segoe UI", Roboto, Ubuntu, Cantarell, "Noto Sans", "Liberation Sans", Arial, sans-serif'
const MONO =
  'ui-monospace, SFMono-Regular, "SF Mono", Menlo, "Cascadia Mono", Consolas, "Noto Sans Mono", "Liberation Mono", monospace'

/**
 * The look: blue-black ink on warm paper.
 *
 * One accent (`ink`), warm greys, a small type scale. Status colours aren't here but in
 * `theme-variables.ts`: they are tones with a foreground, a background and a border each.
 */
export const theme = createTheme({
  colors: {
    ink: [
      '#eff1fa',
      '#e0e4f5',
      '#c2caec',
      '#a2aee2',
      '#8592d8',
      '#6c7acb',
      '#5261b8',
      '#3c4a9e',
      '#2f3a7d',
      '#222a5c',
    ],
    gray: [
      '#faf9f7',
      '#f4f2ee',
      '#eae7e1',
      '#dedad2',
      '#c6c1b7',
      '#a39d92',
      '#7c766c',
      '#5c574f',
      '#3d3a35',
      '#252320',
    ],
    dark: [
      '#edebe7',
      '#cbc8c1',
      '#aaa69e',
      '#7f7b74',
      '#4b4843',
      '#383632',
      '#2b2926',
      '#1d1c1a',
      '#171614',
      '#11100f',
    ],
  },
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 6 },
  white: '#ffffff',
  black: '#252320',
  fontFamily: SANS,
  fontFamilyMonospace: MONO,
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
  lineHeights: { xs: '1.4', sm: '1.5', md: '1.55', lg: '1.55', xl: '1.5' },
  headings: {
    fontFamily: SANS,
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.375rem', lineHeight: '1.3' },
      h2: { fontSize: '1.0625rem', lineHeight: '1.4' },
      h3: { fontSize: '0.9375rem', lineHeight: '1.45' },
      h4: { fontSize: '0.875rem', lineHeight: '1.45' },
    },
  },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2.25rem' },
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '12px', xl: '16px' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    Alert: Alert.extend({ defaultProps: { radius: 'md' } }),
    Badge: Badge.extend({ defaultProps: { tt: 'none', fw: 500 } }),
    Button: Button.extend({ defaultProps: { size: 'sm', fw: 550 } }),
    Checkbox: Checkbox.extend({ defaultProps: { size: 'xs', radius: 'xs' } }),
    Modal: Modal.extend({
      defaultProps: {
        centered: true,
        radius: 'lg',
        closeButtonProps: { 'aria-label': 'Close' },
        overlayProps: { backgroundOpacity: 0.35 },
        transitionProps: { duration: 0 },
      },
      styles: {
        header: { background: 'var(--cs-surface)' },
        content: { background: 'var(--cs-surface)' },
        title: { fontSize: 'var(--mantine-h2-font-size)', fontWeight: 600 },
      },
    }),
    Notification: Notification.extend({
      defaultProps: { closeButtonProps: { 'aria-label': 'Close' } },
    }),
    Paper: Paper.extend({ defaultProps: { radius: 'lg', withBorder: true } }),
    SegmentedControl: SegmentedControl.extend({ defaultProps: { size: 'sm', radius: 'md' } }),
    Select: Select.extend({ defaultProps: { size: 'sm' } }),
    Skeleton: Skeleton.extend({ defaultProps: { radius: 'sm' } }),
    Tabs: Tabs.extend({ defaultProps: { keepMounted: false } }),
    Textarea: Textarea.extend({ defaultProps: { size: 'sm' } }),
    TextInput: TextInput.extend({ defaultProps: { size: 'sm' } }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 300, withArrow: true } }),
  },
})
