import { useEffect } from 'react';

const unread = 2;

/** Names the page in the window's title; chat keeps the bare name. */
export function useTitle(page: string | undefined): void {
  useEffect(() => {
    document.title = page ? `(${unread}) ${page} / X` : 'X';
  }, [page]);
}
