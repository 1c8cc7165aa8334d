import type { ThemeRegistrationRaw } from 'shiki';

/** The colours of code, for the dark and the light theme. `src/styles/site.css` has the same for what scripts write. */
export const CODE = {
  dark: { ground: '#23262f', ink: '#edeef3', value: '#97d8f7', dim: '#a9adb8', wrong: '#ff9a90' },
  light: { ground: '#f6f7f9', ink: '#17181c', value: '#04608b', dim: '#585c66', wrong: '#a11c1c' },
} as const;

/** Few colours: what is written is ink, what it is set to is the accent, remarks are dim. No word is red because it is `true` or `on`. */
const theme = (type: keyof typeof CODE): ThemeRegistrationRaw => {
  const { ground, ink, value, dim, wrong } = CODE[type];
  const of = (foreground: string, ...scope: string[]) => ({ scope, settings: { foreground } });
  return {
    name: `paper-${type}`,
    type,
    colors: { 'editor.background': ground, 'editor.foreground': ink },
    settings: [
      { settings: { background: ground, foreground: ink } },
      of(value, 'string', 'constant', 'storage.modifier', 'keyword.control.flow.block-scalar', 'variable.other'),
      of(ink, 'entity.name.tag', 'source.shell string.unquoted'),
      of(dim, 'comment', 'punctuation.definition.comment'),
      of(wrong, 'invalid'),
    ],
  };
};

export const themes = [theme('dark'), theme('light')];
