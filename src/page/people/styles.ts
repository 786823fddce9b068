/** What cards of people need beside the styles of all that we draw. */
export const peopleStyles = `
.chip.person.resting { font-weight: 500; color: var(--soft); }
.marks .small { flex: 1 0 100%; font-size: 12px; color: var(--soft); } .marks button { padding: 5px 9px; }
.person.quoted { unicode-bidi: isolate; font-size: 12px; }
`;
