import type { StarlightExpressiveCodeOptions } from '@astrojs/starlight/expressive-code';
import { logGrammar } from './log-grammar.ts';
import { plainInk } from './plain-ink.ts';
import { themes } from './theme.ts';

/** How blocks of code look: one frame, one palette, one green; the generator's and the doctor's files look alike. */
export const codeOptions: StarlightExpressiveCodeOptions = {
  themes,
  useStarlightUiThemeColors: true,
  shiki: { langs: [logGrammar] },
  plugins: [plainInk()],
  // The palette has the contrast that WCAG asks for, on added lines too: nothing is to be changed there.
  minSyntaxHighlightingColorContrast: 4.5,
  // Wrapped code needs no scrolling, so nothing is cut off on a phone and no block needs the keyboard to be read.
  // What of a file does not fit goes on deeper than a key below it begins.
  defaultProps: { wrap: true, overridesByLang: { yaml: { hangingIndent: 4 } } },
  useThemedScrollbars: false,
  useDarkModeMediaQuery: false,
  // What Starlight sets for each theme comes before what is set for both: code is on paper, below a head that is one.
  customizeTheme: (theme) => {
    theme.styleOverrides.frames = { ...theme.styleOverrides.frames, editorBackground: 'var(--sl-color-bg)', editorActiveTabBackground: 'transparent' };
    // A marked line is one at fault.
    theme.styleOverrides.textMarkers = { markBackground: 'var(--removed)', markBorderColor: 'transparent' };
    return theme;
  },
  styleOverrides: {
    // With its edge as round as other boxes.
    borderRadius: '0.4375rem',
    codeBackground: 'var(--sl-color-bg)',
    codeForeground: 'var(--sl-color-white)',
    focusBorder: 'var(--sl-color-text-accent)',
    codeFontSize: '0.8125rem',
    codeLineHeight: '1.6',
    uiPaddingBlock: '0.4375rem',
    borderColor: 'var(--sl-color-gray-5)',
    uiFontFamily: 'var(--__sl-font-mono)',
    uiFontSize: 'var(--sl-text-sm)',
    frames: {
      editorTabBarBackground: 'var(--sl-color-gray-6)',
      editorTabBarBorderColor: 'var(--sl-color-gray-5)',
      editorTabBarBorderBottomColor: 'var(--sl-color-gray-5)',
      editorActiveTabIndicatorTopColor: 'transparent',
      // No heavier than what it copies: until it is used it has no ground of its own.
      inlineButtonBackgroundIdleOpacity: '0',
      inlineButtonBorderOpacity: '0',
      tooltipSuccessBackground: 'var(--sl-color-white)',
      tooltipSuccessForeground: 'var(--sl-color-black)',
    },
    // Those of `src/styles/site.css`: one for each theme there, none here.
    textMarkers: {
      insBackground: 'var(--added)',
      insBorderColor: 'var(--added-edge)',
      insDiffIndicatorColor: 'var(--added-edge)',
      delBackground: 'var(--removed)',
      delBorderColor: 'var(--log-edge)',
      delDiffIndicatorColor: 'var(--log-edge)',
    },
  },
};
