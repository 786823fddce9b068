import { useState } from 'preact/hooks';

let count = Math.floor(Math.random() * 400) + 36;

/** An id in the site's manner: made anew on every load, good only for references inside the page. */
export function freshId(): string {
  return `_r_${(count++).toString(36)}_`;
}

export function useId(): string {
  return useState(freshId)[0];
}
