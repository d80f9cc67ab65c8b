import { useEffect, useState } from 'react';
import type { Rectangle } from '../../../shared/model/geometry';
import type { TourPlace } from './steps';

/** How often the place is looked at again, in milliseconds: panels open, close and move. */
const pause = 200;

export interface PlaceInView {
  place: TourPlace;
  rectangle: Rectangle;
}

/** The first of some places that can be seen, and where it is; null while none can. */
export function usePlace(places: readonly TourPlace[]): PlaceInView | null {
  const [found, setFound] = useState<PlaceInView | null>(null);
  useEffect(() => {
    const look = () =>
      setFound((before) => {
        const now = placeInView(places);
        return JSON.stringify(now) === JSON.stringify(before) ? before : now;
      });
    look();
    const timer = setInterval(look, pause);
    window.addEventListener('resize', look);
    return () => {
      clearInterval(timer);
      window.removeEventListener('resize', look);
    };
  }, [places]);
  return found;
}

function placeInView(places: readonly TourPlace[]): PlaceInView | null {
  for (const place of places) {
    const element = document.querySelector<HTMLElement>(place.selector);
    if (!element?.checkVisibility() || element.closest('[inert]')) continue;
    const { x, y, width, height } = element.getBoundingClientRect();
    const isInView =
      x + width > 0 && y + height > 0 && x < innerWidth && y + Math.min(height, 80) < innerHeight;
    if (isInView) return { place, rectangle: { x, y, width, height } };
  }
  return null;
}
