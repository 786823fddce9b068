import { useSyncExternalStore } from 'react';

const narrow = matchMedia('(max-width: 499px)');
const wide = matchMedia('(min-width: 1265px)');
const withSidebar = matchMedia('(min-width: 1000px)');

function useMatch(query: MediaQueryList): boolean {
  return useSyncExternalStore(
    (listener) => {
      query.addEventListener('change', listener);
      return () => query.removeEventListener('change', listener);
    },
    () => query.matches,
  );
}

/** The phone's layout. */
export const useNarrow = () => useMatch(narrow);
/** Room for words beside the icons of the navigation. */
export const useWide = () => useMatch(wide);
export const useSidebar = () => useMatch(withSidebar);
