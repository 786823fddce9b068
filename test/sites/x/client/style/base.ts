// Outside the generated classes: the document, the three kinds of element, and Draft.js's own names.
const text =
  'margin:0;padding:0;border:0;box-sizing:border-box;list-style:none;text-decoration:none;background:transparent';
const light = `--page:rgb(255,255,255);--text:rgb(15,20,25);--muted:rgb(83,100,113);--line:rgb(232,237,240);
  --box:rgb(246,248,249);--field:rgb(207,217,222);--hover:rgba(15,20,25,.07);--accent:rgb(24,132,214);
  --solid:rgb(15,20,25);--on-solid:rgb(255,255,255);--bubble:rgb(236,240,242);--mask:rgba(0,0,0,.4);--veil:rgba(255,255,255,.88);
  --love:rgb(222,36,110);--done:rgb(0,150,105);--wrong:rgb(214,32,44);--shade:0 0 14px rgba(101,119,134,.28)`;
const dark = `--page:rgb(0,0,0);--text:rgb(231,233,234);--muted:rgb(125,131,137);--line:rgb(47,51,54);
  --box:rgb(22,24,28);--field:rgb(66,72,78);--hover:rgba(231,233,234,.09);--accent:rgb(62,158,236);
  --solid:rgb(239,243,244);--on-solid:rgb(15,20,25);--bubble:rgb(42,47,52);--mask:rgba(91,112,131,.4);--veil:rgba(0,0,0,.8);
  --love:rgb(249,62,134);--done:rgb(0,186,124);--wrong:rgb(244,74,84);--shade:0 0 14px rgba(255,255,255,.2)`;

export const base = [
  `:root{${light}}`,
  `:root[data-theme="dark"]{${dark}}`,
  'html{font:15px/20px "Helvetica Neue",Helvetica,Arial,sans-serif;overflow-y:scroll;-webkit-text-size-adjust:100%}',
  'body{margin:0;min-height:100%;overscroll-behavior-y:none}',
  '#react-root{display:flex;min-height:100vh}',
  `.css-175oi2r{${text};display:flex;flex-direction:column;align-items:stretch;flex-shrink:0;flex-basis:auto;
    min-width:0;min-height:0;position:relative;z-index:0;color:inherit;font:inherit}`,
  `.css-146c3p1{${text};color:var(--text);font:15px/20px "Helvetica Neue",Helvetica,Arial,sans-serif;
    white-space:pre-wrap;overflow-wrap:break-word;text-align:left;position:relative}`,
  `.css-1jxf684{${text};color:inherit;font:inherit;text-align:inherit;white-space:inherit;overflow-wrap:break-word}`,
  `.css-9pa8cd{position:absolute;inset:0;width:100%;height:100%;object-fit:cover}`,
  'button.css-175oi2r,a.css-175oi2r,a.css-146c3p1,a.css-1jxf684{cursor:pointer}',
  'button.css-175oi2r:disabled{cursor:default}',
  '.DraftEditor-root,.DraftEditor-editorContainer,.public-DraftStyleDefault-block{position:relative}',
  '.DraftEditor-editorContainer{z-index:1}',
  '.public-DraftStyleDefault-ltr{direction:ltr;text-align:left}',
  '.public-DraftStyleDefault-rtl{direction:rtl;text-align:right}',
  '.public-DraftEditorPlaceholder-root{position:absolute;width:100%;color:var(--muted);pointer-events:none}',
  '.public-DraftEditorPlaceholder-inner{white-space:nowrap;overflow:hidden;text-overflow:ellipsis}',
];
