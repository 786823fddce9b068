import { useEffect } from 'react';

let open = 0;

/** The page behind a dialog does not scroll. */
export function useStillPage(): void {
  useEffect(() => {
    open++;
    document.documentElement.style.overflowY = 'hidden';
    return () => {
      open--;
      if (open === 0) document.documentElement.style.overflowY = '';
    };
  }, []);
}
