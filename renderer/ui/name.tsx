import { visibleText } from '../../shared/model/visible-text';

/** A text that somebody else wrote: it can't turn around what stands beside it, nor hide a part of itself. */
export function Name({ children }: { children: string }) {
  return <bdi>{visibleText(children)}</bdi>;
}
