import { type FinalConnectionState, type ReactFlowProps, useStoreApi } from '@xyflow/react';
import { useMemo, useRef } from 'react';
import { whyNotConnect } from '../../../../shared/edits/connect';
import { useDocument } from '../../../state/document';
import { drawByHand } from '../moving/gestures';
import { onEscape } from '../moving/on-escape';
import type { DiagramNode, FlowEdge } from '../projection/project';
import { dropFlow, endOf } from './drop-flow';

type Drawing = Pick<
  ReactFlowProps<DiagramNode, FlowEdge>,
  'connectionRadius' | 'isValidConnection' | 'onConnect' | 'onConnectStart' | 'onConnectEnd'
>;

/** Says on the canvas that an end of a flow is in hand, so that what could take it stands out. */
export function markDrawing(isDrawing: boolean): void {
  const canvas = document.querySelector<HTMLElement>('[data-focus-home]');
  if (isDrawing) canvas?.setAttribute('data-drawing', '');
  else canvas?.removeAttribute('data-drawing');
}

/** Flows drawn by dragging from a side of an element; Escape calls it off. */
export function useDrawnFlows(offerNew: (source: string, at: { x: number; y: number }) => void): Drawing {
  const store = useStoreApi();
  const isCalledOff = useRef(false);
  const begun = useRef<{ x: number; y: number } | null>(null);
  const offer = useRef(offerNew);
  offer.current = offerNew;
  return useMemo(
    () => ({
      // All of an element takes a flow, not only what is near a handle.
      connectionRadius: 8,
      isValidConnection: ({ source, target }) => {
        const model = useDocument.getState().document?.history.present;
        return model !== undefined && whyNotConnect(model, source, target) === null;
      },
      onConnect: ({ source, target }) => {
        // React Flow ends what was called off as any other, when the pointer moves next.
        if (!isCalledOff.current) drawByHand(source, target);
      },
      onConnectStart: (event) => {
        begun.current = endOf(event);
        markDrawing(true);
        isCalledOff.current = false;
        onEscape(() => {
          isCalledOff.current = true;
          markDrawing(false);
          store.getState().cancelConnection();
        });
      },
      onConnectEnd: (event, state: FinalConnectionState) => {
        markDrawing(false);
        if (isCalledOff.current) return;
        dropFlow(event, state, begun.current, (source, at) => offer.current(source, at));
      },
    }),
    [store],
  );
}
