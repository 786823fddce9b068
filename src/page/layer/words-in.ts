/**
 * Words of ours stand in an attribute, and the style sheet draws them: `window.find` of a page looks
 * into closed roots, and "select all" with the focus in one hands its text over, but neither reaches
 * what a style draws. Screen readers read it like any text.
 */
export const wordsIn = 'data-words';

export const wordsStyle = `[${wordsIn}]::before { content: attr(${wordsIn}); }`;
