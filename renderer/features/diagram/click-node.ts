import { phrase } from '../../../shared/language/phrase';
import { inWords } from '../../language/words';
import { refuse } from '../../state/notices';
import { chooseClicked } from './choose-shown';
import { useConnecting } from './connect/connecting';
import type { DiagramNode } from './projection/project';

/** A click on what is drawn: it is chosen, or an end of the flow whose ends are being picked. */
export function clickNode({ id, type }: DiagramNode, isMore: boolean): void {
  const { picking, take } = useConnecting.getState();
  if (picking === null) chooseClicked(id, isMore);
  else if (type === 'element') take(id);
  else refuse(inWords(phrase('edits.refusedFlowEnds')));
}

/** The pointer over an element: what a click would pick. */
export function hoverNode({ id, type }: DiagramNode): void {
  const { picking, consider } = useConnecting.getState();
  if (picking !== null && type === 'element' && id !== picking.source) consider(id);
}
