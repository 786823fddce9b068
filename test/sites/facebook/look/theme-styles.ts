/** Colours of both themes and the few rules that hold for the whole page; everything else is atomic. */
export const themeStyles = `
:root {
  color-scheme: light;
  --wash: #f0f2f5; --card: #ffffff; --ink: #0d1014; --soft: #63676e; --line: #d4d8de; --field: #f0f2f5;
  --press: #e3e6ea; --over: rgb(0 0 0 / 5%); --accent: #1264e3; --accent-ink: #ffffff; --tint: #e6f0fd;
  --shade: rgb(243 244 246 / 82%); --bubble: #f0f1f3; --muted: #e3e5e9; --muted-ink: #b6bac0;
  --good: #2f9a52; --warm: #e5a318; --alert: #d8343f;
  --rest: 0 1px 2px rgb(0 0 0 / 18%); --lift: 0 12px 28px rgb(0 0 0 / 20%), 0 2px 4px rgb(0 0 0 / 10%);
}
.__fb-dark-mode {
  color-scheme: dark;
  --wash: #17181a; --card: #232527; --ink: #e4e6ea; --soft: #abb0b7; --line: #3c3f43; --field: #323437;
  --press: #3b3e42; --over: rgb(255 255 255 / 8%); --accent: #3f8cf8; --accent-ink: #ffffff; --tint: #243650;
  --shade: rgb(12 12 13 / 80%); --bubble: #313336; --muted: #47494d; --muted-ink: #777b81;
  --rest: 0 1px 2px rgb(0 0 0 / 40%); --lift: 0 12px 28px rgb(0 0 0 / 50%), 0 2px 4px rgb(0 0 0 / 30%);
}
* { box-sizing: border-box; }
html, body { margin: 0; }
body {
  background: var(--wash); color: var(--ink);
  font: 15px/20px "Segoe UI Historic", "Segoe UI", "Liberation Sans", Helvetica, Arial, sans-serif;
}
h1, h2, h3, h4, p, ul { margin: 0; padding: 0; font-size: inherit; font-weight: inherit; }
ul { list-style: none; }
a { color: inherit; text-decoration: none; }
input, textarea { font: inherit; color: inherit; }
[hidden] { display: none !important; }
[role="button"], [role="link"] { cursor: pointer; -webkit-tap-highlight-color: transparent; }
[aria-disabled="true"] { cursor: not-allowed; }
:focus { outline: none; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
[contenteditable]:focus-visible, input:focus-visible, [role="dialog"]:focus-visible { outline: none; }
[data-visualcompletion="ignore"] { pointer-events: none; border-radius: inherit; }
[role="button"]:not([aria-disabled="true"]):hover > [data-visualcompletion="ignore"] { background: var(--over); }
`;
