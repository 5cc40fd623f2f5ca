import type { CSSVariablesResolver } from '@mantine/core'

/**
 * Colours by meaning, for the stylesheets: surfaces, lines and the tones of statuses.
 *
 * Every foreground has a contrast of at least 4.5 : 1 on its own background and on the surface.
 */
export const themeVariables: CSSVariablesResolver = () => ({
  variables: {
    '--cs-header-height': '56px',
    '--cs-serif':
      '"Iowan Old Style", Charter, "Source Serif 4", "Bitstream Charter", Georgia, "Noto Serif", P052, "Liberation Serif", serif',
  },
  light: {
    '--mantine-color-body': '#f8f6f2',
    '--mantine-color-text': '#252320',
    '--mantine-color-dimmed': '#68625a',
    '--mantine-color-placeholder': '#7c766c',
    '--mantine-color-default-border': '#dedad2',
    '--mantine-color-anchor': '#3c4a9e',
    '--cs-surface': '#ffffff',
    '--cs-sunken': '#f4f2ee',
    '--cs-hover': '#f7f5f1',
    '--cs-selected': '#eff1fa',
    '--cs-line': '#e6e2db',
    '--cs-line-strong': '#d5d0c7',
    '--cs-shadow': '0 1px 2px rgb(37 35 32 / 5%), 0 1px 1px rgb(37 35 32 / 3%)',
    '--cs-accent': '#3c4a9e',
    '--cs-marker': '#fdf0c4',
    '--cs-marker-strong': '#fadf8b',
    ...tone('good', '#1b6542', '#e8f4ec', '#c3e0ce'),
    ...tone('bad', '#a12f2f', '#fbeceb', '#efcbc8'),
    ...tone('warn', '#835000', '#fdf2de', '#f0dbb0'),
    ...tone('info', '#275b8c', '#e8f1f9', '#c6dbee'),
    ...tone('quiet', '#5c574f', '#f2f0ec', '#dedad2'),
    ...tone('accent', '#3c4a9e', '#eff1fa', '#c9d0ee'),
    ...role('id', '#475569', '#eaeef3'),
    ...role('section', '#6b3fa0', '#f1e9fb'),
    ...role('question', '#3c4a9e', '#e7eaf8'),
    ...role('choice', '#1b6542', '#ddf1e5'),
    ...role('text', '#0f6270', '#dbf0f3'),
    ...role('comment', '#835000', '#fceccb'),
    ...role('evidence', '#9c3563', '#fae4ee'),
    ...role('ownership', '#75451f', '#f5e7db'),
    ...role('other', '#5c574f', '#ece8e1'),
  },
  dark: {
    '--mantine-color-body': '#171614',
    '--mantine-color-text': '#e6e4df',
    '--mantine-color-dimmed': '#a39f97',
    '--mantine-color-placeholder': '#8f8b83',
    '--mantine-color-default': '#22211e',
    '--mantine-color-default-hover': '#2b2926',
    '--mantine-color-default-border': '#3b3934',
    '--mantine-color-anchor': '#a9b4ee',
    '--cs-surface': '#1f1e1b',
    '--cs-sunken': '#1a1917',
    '--cs-hover': '#262522',
    '--cs-selected': '#262a42',
    '--cs-line': '#32302c',
    '--cs-line-strong': '#45423d',
    '--cs-shadow': 'none',
    '--cs-accent': '#a9b4ee',
    '--cs-marker': '#423a1d',
    '--cs-marker-strong': '#66571f',
    ...tone('good', '#86d3a6', '#1a2f23', '#2c4a39'),
    ...tone('bad', '#f0a09b', '#371f1e', '#553230'),
    ...tone('warn', '#e7bd73', '#342917', '#52412a'),
    ...tone('info', '#93c1ea', '#1b2b3a', '#2d4459'),
    ...tone('quiet', '#b9b5ad', '#2a2825', '#3f3c37'),
    ...tone('accent', '#b3bdf2', '#252a45', '#3b4269'),
    ...role('id', '#b0bccd', '#262c34'),
    ...role('section', '#cbadf3', '#30263f'),
    ...role('question', '#b3bdf2', '#272d4c'),
    ...role('choice', '#86d3a6', '#1b3526'),
    ...role('text', '#82d0db', '#183237'),
    ...role('comment', '#e7bd73', '#392e19'),
    ...role('evidence', '#efa6c5', '#3b222e'),
    ...role('ownership', '#dcb08c', '#37291d'),
    ...role('other', '#bdb9b1', '#2d2b27'),
  },
})

/** A tone says what a status means: its text, its ground and its border. */
export type Tone = 'good' | 'bad' | 'warn' | 'info' | 'quiet' | 'accent'

function tone(name: Tone, text: string, ground: string, border: string): Record<string, string> {
  return {
    [`--cs-${name}`]: text,
    [`--cs-${name}-ground`]: ground,
    [`--cs-${name}-border`]: border,
  }
}

/** What a column of a customer's sheet is for: its words and its ground in the preview. */
function role(name: string, text: string, ground: string): Record<string, string> {
  return { [`--cs-role-${name}`]: text, [`--cs-role-${name}-ground`]: ground }
}
