import { useEffect, useRef, useState } from 'preact/hooks';
import { appPlaceOf, type AppPlace } from '../../messages/app-place.ts';

const start: AppPlace = { section: 'set-up', rest: [] };

/** Where the address says we are. A plain anchor leaves the section as it is. */
export function usePlace(): AppPlace {
  const [place, setPlace] = useState(() => appPlaceOf(location.hash) ?? start);
  const drawn = useRef(location.hash);
  useEffect(() => {
    const look = (): void =>
      setPlace((before) => (location.hash === '' ? start : (appPlaceOf(location.hash) ?? before)));
    window.addEventListener('hashchange', look);
    // It may have changed after the first drawing, when nobody listened yet.
    if (location.hash !== drawn.current) look();
    return () => window.removeEventListener('hashchange', look);
  }, []);
  return place;
}
