import type { Attack } from '../attack.ts';

const kind = 'restyles';

/** In Firefox it takes the top layer along. */
const FAINT = 'makes its own root faint';

/** Style sheets that the page adds. */
const SHEETS: Readonly<Record<string, string>> = {
  'unsets everything': '* { all: unset !important }',
  'sets everything to its initial value': '*, *::before, *::after { all: initial !important }',
  'hides all that stands beside the head and the body':
    'html > :not(head, body) { display: none !important; opacity: 0 !important }',
  'hides every popover':
    '[popover], :popover-open { display: none !important; visibility: hidden !important }',
  'hides whatever has a shadow root':
    ':not(:defined) { display: none !important; transform: scale(0) !important }',
  'styles everything as large, slow and upside down':
    '* { font-size: 70px !important; rotate: 180deg !important; transition: all 999s !important; letter-spacing: 40px !important }',
  'styles everything in an important layer':
    '@layer one, two; @layer one { html > :not(head, body) { display: none !important; translate: 9999px !important } }' +
    ' @layer two { html > :not(head, body) { opacity: 0 !important; zoom: 0.1 !important } }',
  'animates everything out of sight':
    '@keyframes away { from, to { opacity: 0; transform: translateX(-9999px); visibility: hidden } }' +
    ' @keyframes sidelight-in { from, to { opacity: 0; visibility: hidden } } html > * { animation: away 1s infinite !important }',
  'moves everything by a slow transition':
    'html > * { transition: opacity 999s -500s, translate 999s, display 999s allow-discrete, overlay 999s allow-discrete !important; opacity: 0; translate: 999px }',
  'makes its own root small, clipped and turned':
    'html { zoom: 0.3; rotate: 40deg; clip-path: inset(49%); overflow: clip; contain: strict; width: 1px; height: 1px }',
  [FAINT]:
    'html { opacity: 0; filter: opacity(0); mix-blend-mode: multiply; mask: linear-gradient(#0000, #0000); visibility: hidden }',
  'turns on vertical, right-to-left writing':
    ':root, * { writing-mode: vertical-rl !important; direction: rtl !important; unicode-bidi: bidi-override !important }',
  'veils every letter':
    '* { -webkit-text-security: disc !important; color: transparent !important; font-size: 0 !important }',
  'gives its own values to the panel\u2019s custom properties':
    '* { --ink: #fff0 !important; --paper: #fff0 !important; --accent: #fff0 !important; --gap: 999px !important; --border: 0 !important; --shadow: none !important }',
  'gives the panel\u2019s fonts other shapes': [
    'system-ui',
    '-apple-system',
    'Segoe UI',
    'Roboto',
    'sans-serif',
    'Ubuntu',
    'Cantarell',
  ]
    .map(
      (font) =>
        `@font-face { font-family: "${font}"; src: local("DejaVu Sans"), local("Liberation Sans"); size-adjust: 1% }`,
    )
    .join(' '),
  'writes its own counters':
    '@counter-style decimal { system: cyclic; symbols: "safe" } * { counter-reset: none !important }',
  'asks for dark colours':
    ':root { color-scheme: only dark !important; forced-color-adjust: none; accent-color: #fff }',
};

/** The page's styles, and what it tells the browser about values of styles. */
export const restyles: readonly Attack[] = [
  ...Object.entries(SHEETS).map(
    ([name, given]): Attack => ({
      name,
      kind,
      given,
      must: name === FAINT ? { chromium: 'works', firefox: 'told' } : 'works',
      after: (css) => foe.style(css),
    }),
  ),
  {
    name: 'adopts a sheet that hides everything but its own',
    kind,
    after: () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        'html > :not(head, body) { display: none !important; all: unset !important }',
      );
      document.adoptedStyleSheets = [sheet];
    },
  },
  {
    name: 'registers the panel\u2019s custom properties, so that none is handed on',
    kind,
    before: () => {
      const colours = ['ink', 'ink-soft', 'paper', 'paper-soft', 'line', 'accent', 'on-accent'];
      for (const name of [...colours, 'accent-soft', 'lamp']) {
        const initialValue = 'transparent';
        CSS.registerProperty({
          name: `--${name}`,
          syntax: '<color>',
          inherits: false,
          initialValue,
        });
      }
      for (const name of ['gap', 'gap-small', 'touch', 'round', 'round-small']) {
        const initialValue = '0px';
        CSS.registerProperty({
          name: `--${name}`,
          syntax: '<length>',
          inherits: false,
          initialValue,
        });
      }
      for (const name of ['border', 'shadow', 'focus']) {
        const initialValue = 'none';
        CSS.registerProperty({ name: `--${name}`, syntax: '*', inherits: false, initialValue });
      }
    },
  },
  {
    name: 'makes itself editable as a whole',
    kind,
    after: () => {
      document.designMode = 'on';
      document.documentElement.contentEditable = 'true';
    },
  },
  {
    name: 'allows no styles, by a policy that it adds',
    kind,
    before: () => {
      addEventListener('securitypolicyviolation', ({ sourceFile, violatedDirective }) => {
        if (/extension/.test(sourceFile)) foe.caught.push(`a breach of ${violatedDirective}`);
      });
      addEventListener('DOMContentLoaded', () => {
        const policy = document.createElement('meta');
        policy.httpEquiv = 'Content-Security-Policy';
        policy.content =
          "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
        document.head.append(policy);
      });
    },
  },
];
