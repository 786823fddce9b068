/** What the count and its list need beside the styles of all that we draw. */
export const reviewStyles = `
.chip.review { height: 26px; font-variant-numeric: tabular-nums; border-radius: 13px; max-width: calc(100vw - 16px); overflow: hidden; }
.box.review ul { list-style: none; padding: 0; }
.box.review li { padding: 8px 0; border-bottom: 1px solid var(--edge); }
.box.review li p { margin: 4px 0 0; }
.box.review .small { font-size: 12px; color: var(--soft); }
.box.review li .mark { vertical-align: -1px; margin-inline-end: 6px; }
`;
