import { useEffect, useRef } from 'react';
import { useOpenDocument } from '../../state/document';
import { useTour } from '../../state/tour';
import { useView } from '../../state/view';
import { type Seen, tourSteps } from './steps';

/** Goes on to the next step when somebody did what the present one is about. */
export function useProgress(at: number): void {
  const model = useOpenDocument(({ history }) => history.present);
  const documentId = useOpenDocument(({ id }) => id);
  const view = useView((state) => state.view);
  const start = useRef<{ of: string; seen: Seen } | null>(null);
  useEffect(() => {
    const of = `${at} ${documentId}`;
    const now = { model, view };
    // Another document is no act, and neither is what was done before the step.
    if (start.current?.of !== of) start.current = { of, seen: now };
    else if (tourSteps[at]?.isDone(start.current.seen, now)) useTour.getState().next();
  }, [at, documentId, model, view]);
}
