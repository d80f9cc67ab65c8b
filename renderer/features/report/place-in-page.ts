/** How far down somebody is in a page: by the part of it that is at the top, as others above it may come and go. */
export interface PlaceInPage {
  part: string;
  /** Pixels below the top of the part. */
  below: number;
  /** Of the whole page, where the part is gone. */
  share: number;
}

const parts = 'section[id], article[id]';

/** The place in a page that is shown. */
export function placeIn(frame: HTMLIFrameElement): PlaceInPage {
  const page = frame.contentDocument;
  const top = page?.scrollingElement?.scrollTop ?? 0;
  const height = page?.scrollingElement?.scrollHeight ?? 1;
  const nowhere = { part: '', below: top, share: top / height };
  if (page === null || top === 0) return nowhere;
  const above = [...page.querySelectorAll(parts)].findLast((one) => one.getBoundingClientRect().top <= 1);
  if (above === undefined) return nowhere;
  return { part: above.id, below: -above.getBoundingClientRect().top, share: nowhere.share };
}

/** Goes to the same place in another page. */
export function returnTo(frame: HTMLIFrameElement, { part, below, share }: PlaceInPage): void {
  const page = frame.contentDocument;
  const scroller = page?.scrollingElement;
  if (page == null || scroller == null) return;
  const there = part === '' ? null : page.getElementById(part);
  scroller.scrollTop =
    there !== null
      ? there.getBoundingClientRect().top + scroller.scrollTop + below
      : part === ''
        ? below
        : share * scroller.scrollHeight;
}
