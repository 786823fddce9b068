const light = `
  --ig-primary-text: #0c1014; --ig-secondary-text: #666f7b; --ig-background: #ffffff; --ig-raised: #ffffff;
  --ig-separator: #dbdfe4; --ig-hover: rgb(0 0 0 / 5%); --ig-field: #eff1f4; --ig-button: #3c5af0;
  --ig-button-text: #ffffff; --ig-quiet-button: #eff1f4; --ig-link: #2c4bb8; --ig-badge: #e0344c;
  --ig-own-bubble: #3c5af0; --ig-own-bubble-text: #ffffff; --ig-bubble: #eff1f4; --ig-toast: #1d2126;
  --ig-soft: #fafafa; color-scheme: light;`;
const dark = `
  --ig-primary-text: #f3f5f7; --ig-secondary-text: #a2aab4; --ig-background: #0c1014; --ig-raised: #212328;
  --ig-separator: #2b3036; --ig-hover: rgb(255 255 255 / 9%); --ig-field: #25292e; --ig-button: #4a68ff;
  --ig-button-text: #ffffff; --ig-quiet-button: #25292e; --ig-link: #9db2ff; --ig-badge: #ff4a63;
  --ig-own-bubble: #4a5de8; --ig-own-bubble-text: #ffffff; --ig-bubble: #25292e; --ig-toast: #363b42;
  --ig-soft: #121619; color-scheme: dark;`;

export const theme = `
.__fb-light-mode { ${light} }
.__fb-dark-mode { ${dark} }
*, ::before, ::after { box-sizing: border-box; }
html { background: var(--ig-background); }
body, button, input, textarea { font: 14px/18px -apple-system, 'Segoe UI', Roboto, 'Liberation Sans', Arial, sans-serif; }
body { margin: 0; color: var(--ig-primary-text); background: var(--ig-background); -webkit-font-smoothing: antialiased; }
h1, h2, h3, h4, p, ul, li { margin: 0; padding: 0; font: inherit; list-style: none; }
a { color: inherit; text-decoration: none; }
button { border: 0; background: none; color: inherit; padding: 0; cursor: pointer; }
input, textarea { color: inherit; }
img, svg { display: block; }
[role='button'] { cursor: pointer; }
[role='button'][aria-disabled='true'] { cursor: default; }
:focus-visible { outline: 2px solid var(--ig-link); outline-offset: 2px; }
[contenteditable]:focus-visible, textarea:focus-visible, input:focus-visible, [role='dialog']:focus-visible { outline: none; }
#splash-screen { position: fixed; inset: 0; background: var(--ig-background); z-index: 9; }
`;
