import { wordsStyle } from './words-in.ts';

/**
 * What we draw in a page. `all: initial` with `!important` inside the closed root outranks whatever a
 * page says of our host, inline and important included.
 */
export const styles = `
:host {
  all: initial !important;
  position: fixed !important; inset: 0 !important; display: block !important;
  width: auto !important; height: auto !important; margin: 0 !important; padding: 0 !important; border: 0 !important;
  pointer-events: none !important; opacity: 1 !important; visibility: visible !important;
  filter: none !important; clip-path: none !important; transform: none !important; mask: none !important;
  animation: none !important; transition: none !important; contain: none !important; content-visibility: visible !important;
  mix-blend-mode: normal !important; direction: ltr !important; z-index: 2147483646 !important; overflow: visible !important; background: none !important;
}
* { box-sizing: border-box; }
${wordsStyle}
.light {
  --ink: #14213d; --soft: #4a5568; --paper: #ffffff; --edge: #c9d1dc; --wash: #f4f6f9;
  --stop: #a51c30; --warn: #8a4b00; --note: #1f5a8c; --good: #1c6b3c; --key: #14213d; --keytext: #ffffff;
}
.dark {
  --ink: #eef2f8; --soft: #b6c2d4; --paper: #1b2433; --edge: #44536b; --wash: #26324a;
  --stop: #ff8a95; --warn: #f5b865; --note: #8fc4f2; --good: #86d8a6; --key: #dfe8f6; --keytext: #14213d;
}
.light, .dark { font: 14px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; color: var(--ink); }
.u { position: fixed; left: 0; top: 0; border-bottom: 2px dotted var(--note); border-radius: 1px; }
.u.warn { border-bottom: 2px dashed var(--warn); }
.u.stop { border-bottom: 3px solid var(--stop); background: color-mix(in srgb, var(--stop) 10%, transparent); }
.chip {
  position: fixed; left: 0; top: 0; display: inline-flex; align-items: center; gap: 5px; height: 24px; padding: 0 9px 0 7px; margin: 0;
  font: 600 12px/1 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; color: var(--ink); background: var(--paper);
  border: 1px solid var(--edge); border-radius: 12px; cursor: pointer; white-space: nowrap;
  box-shadow: 0 1px 3px rgb(0 0 0 / .18);
}
.chip.person, .chip.field { height: 20px; padding: 0 7px 0 5px; border-radius: 10px; font-size: 11px; }
.chips, .chips * { pointer-events: none; }
.chips.asked, .chips.asked * { pointer-events: auto; }
.chip:focus-visible, button:focus-visible, summary:focus-visible { outline: 3px solid var(--note); outline-offset: 2px; }
.mark { width: 12px; height: 12px; flex: none; }
.stop > .mark, .mark.stop { color: var(--stop); } .warn > .mark, .mark.warn { color: var(--warn); }
.advise > .mark, .mark.advise, .inform > .mark, .mark.inform { color: var(--note); }
.clear > .mark { color: var(--good); } .unsure > .mark { color: var(--soft); }
.box {
  position: fixed; inset: auto; margin: 0; padding: 0; width: 360px; max-width: calc(100vw - 16px); max-height: min(70vh, 460px);
  overflow: auto; overscroll-behavior: contain; color: var(--ink); background: var(--paper); border: 1px solid var(--edge);
  border-radius: 12px; box-shadow: 0 8px 28px rgb(0 0 0 / .28); pointer-events: auto; text-align: start;
}
.box header { display: flex; align-items: center; gap: 8px; padding: 10px 12px 0 14px; }
.box header .sev { font-weight: 600; font-size: 12px; color: var(--soft); flex: 1; }
.box .body { padding: 4px 14px 12px; }
.box h2 { font: 600 16px/1.35 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; margin: 4px 0 6px; }
.box p { margin: 0 0 8px; }
.quoted { color: var(--soft); overflow-wrap: anywhere; }
.do { border-inline-start: 3px solid var(--good); padding-inline-start: 8px; }
details { margin: 0 0 10px; background: var(--wash); border-radius: 8px; padding: 8px 10px; }
summary { cursor: pointer; font-weight: 600; margin: -4px -6px; padding: 4px 6px; border-radius: 4px; }
details p { margin: 10px 0 0; } details .small { color: var(--soft); font-size: 12px; }
.keep { position: sticky; bottom: 0; background: var(--paper); padding-block: 6px; }
summary:focus-visible { outline-offset: 0; }
.row { margin-block: 4px 2px; display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
button {
  font: 600 13px/1.2 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; color: var(--ink); background: var(--paper);
  border: 1px solid var(--edge); border-radius: 8px; padding: 7px 11px; cursor: pointer; margin: 0;
}
button.main { background: var(--key); color: var(--keytext); border-color: var(--key); }
button.plain { border-color: transparent; background: none; padding: 6px 6px; color: var(--soft); }
button.icon { padding: 4px 8px; line-height: 1; }
.box .foot { margin: 8px 0 0; font-size: 12px; color: var(--soft); }
.ring { position: fixed; border: 3px solid var(--note); border-radius: 999px; }
.said { position: fixed; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
ul { margin: 0 0 8px; padding-inline-start: 18px; }
@media (forced-colors: active) {
  .u { border-color: Highlight; } .box, .chip, button { border-color: ButtonText; } .mark { forced-color-adjust: auto; color: CanvasText; }
}
`;
