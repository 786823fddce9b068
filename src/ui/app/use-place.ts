import { useEffect, useState } from 'preact/hooks';
import { appPlaceOf, type AppPlace } from '../../messages/app-place.ts';

const start: AppPlace = { section: 'set-up', rest: [] };

/** Where the address says we are. A plain anchor leaves the section as it is. */
export function usePlace(): AppPlace {
  const [place, setPlace] = useState(() => appPlaceOf(location.hash) ?? start);
  useEffect(() => {
    const look = (): void =>
      setPlace((before) => (location.hash === '' ? start : (appPlaceOf(location.hash) ?? before)));
    window.addEventListener('hashchange', look);
    return () => window.removeEventListener('hashchange', look);
  }, []);
  return place;
}
