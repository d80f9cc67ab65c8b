import { useConnection, useStore, useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';
import { type Detail, detailAt, manyNodes, useCrowd } from './crowd';

/** How long the view has to rest, in milliseconds, until a move is over. */
const rest = 160;
/** So many dragged nodes, and no more, are painted apart from the rest. */
const fewNodes = 20;

/**
 * Keeps an eye on how much there is on the canvas, what is pointed at, how far out the view is and whether it
 * moves. It tells by attributes of the canvas, so that nothing is drawn again that doesn't look otherwise.
 */
export function CrowdWatch() {
  const isLarge = useStore(({ nodes }) => nodes.length > manyNodes);
  const isConnecting = useConnection(({ inProgress }) => inProgress);
  const pane = useStore(({ domNode }) => domNode);
  useEffect(() => useCrowd.setState({ isLarge }), [isLarge]);
  useEffect(() => void pane?.toggleAttribute('data-crowded', isLarge), [pane, isLarge]);
  useEffect(() => useCrowd.setState({ isConnecting }), [isConnecting]);
  useEffect(() => {
    if (!isLarge || pane === null) return;
    const point = ({ target }: PointerEvent) => {
      const node = target instanceof Element ? target.closest<HTMLElement>('.react-flow__node') : null;
      useCrowd.setState({ hovered: node?.dataset.id ?? null });
    };
    pane.addEventListener('pointerover', point);
    return () => pane.removeEventListener('pointerover', point);
  }, [isLarge, pane]);
  useViewSigns();
  return null;
}

/** `data-detail`, `data-moving` and `data-dragging` of the canvas. */
function useViewSigns(): void {
  const store = useStoreApi();
  const pane = useStore(({ domNode }) => domNode);
  useEffect(() => {
    if (pane === null) return;
    let timer: number | undefined;
    let last = store.getState();
    const settle = () => {
      delete pane.dataset.moving;
    };
    const show = (detail: Detail) => {
      if (pane.dataset.detail === detail) return;
      pane.dataset.detail = detail;
      useCrowd.setState({ detail });
    };
    show(detailAt(last.transform[2], last.nodes.length));
    const stop = store.subscribe((state) => {
      const { transform, nodes } = state;
      if (nodes !== last.nodes) {
        const dragged = nodes.filter(({ dragging }) => dragging).length;
        pane.toggleAttribute('data-dragging', dragged > 0 && dragged <= fewNodes);
        if (nodes.length !== last.nodes.length) show(detailAt(transform[2], nodes.length));
      }
      if (transform !== last.transform) {
        show(detailAt(transform[2], nodes.length));
        const moving = transform[2] === last.transform[2] ? 'pan' : 'zoom';
        if (pane.dataset.moving !== moving) pane.dataset.moving = moving;
        window.clearTimeout(timer);
        timer = window.setTimeout(settle, rest);
      }
      last = state;
    });
    return () => {
      window.clearTimeout(timer);
      settle();
      stop();
    };
  }, [store, pane]);
}
