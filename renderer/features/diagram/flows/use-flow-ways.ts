import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { ThreatModel } from '../../../../shared/model/threat-model';
import type { Badge } from '../../../../shared/report/picture/open-threats';
import { layoutOf } from '../projection/layout-of';
import { spokenLines } from '../projection/project';
import { type Lines, type LinesWanted, lineDrawer, rest } from './draw-lines';
import { linesBeside } from './lines-beside';

/** So many flows are led sooner than a frame is over; more are led beside the window. */
const fewFlows = 60;
/** Above so many they may take seconds: curves stand in until they come. */
const manyFlows = 600;
const none: Lines = { ways: new Map(), labels: new Map(), isAnew: true };

/** Lines, and whether to wait for them rather than draw curves that are gone in a moment. */
export interface FlowWays extends Pick<Lines, 'ways' | 'labels'> {
  isAwaited: boolean;
}

/**
 * The lines and labels of the flows that are shown. New ways are looked for only when something lies elsewhere, and
 * after the window has shown the move itself; until then a moved flow is a curve and the others stay. At first lines that
 * are still good are kept; when people rest, all are led anew, so that they are those of every picture and report.
 */
export function useFlowWays(
  model: ThreatModel,
  diagram: string,
  badges: ReadonlyMap<string, Badge>,
): FlowWays {
  const current = useMemo(
    () => ({ layout: layoutOf(model, diagram), spoken: spokenLines(model, diagram, badges) }),
    [model, diagram, badges],
  );
  const wanted = useDeferredValue(useLastAlike(current));
  const count = wanted.layout.flows.length;
  const isQuick = count <= fewFlows;
  const quick = useQuickLines(isQuick ? wanted : null);
  const beside = useLinesBeside(isQuick ? null : wanted);
  const isAwaited = quick === null && beside.ways.size === 0 && count <= manyFlows;
  return { ...(quick ?? beside), isAwaited };
}

/** The same wish as long as it is alike: most edits change nothing that lines depend on. */
function useLastAlike(wanted: LinesWanted): LinesWanted {
  const last = useRef<{ seen: LinesWanted | null; key: string; wanted: LinesWanted }>({
    seen: null,
    key: '',
    wanted,
  });
  // It is asked in every frame of a drag, in which nothing new is wanted.
  if (wanted !== last.current.seen) {
    const key = wanted.layout.key + JSON.stringify(wanted.spoken);
    last.current = { seen: wanted, key, wanted: key === last.current.key ? last.current.wanted : wanted };
  }
  return last.current.wanted;
}

/** Lines that are drawn at once, and anew a moment later. */
function useQuickLines(wanted: LinesWanted | null): Lines | null {
  const [drawer] = useState(lineDrawer);
  const atOnce = useMemo(() => wanted && drawer.draw(wanted), [wanted, drawer]);
  const [anew, setAnew] = useState<{ after: Lines; lines: Lines } | null>(null);
  useEffect(() => {
    if (wanted === null || atOnce === null || atOnce.isAnew) return;
    const resting = setTimeout(() => setAnew({ after: atOnce, lines: drawer.drawAnew(wanted) }), rest);
    return () => clearTimeout(resting);
  }, [wanted, atOnce, drawer]);
  return anew?.after === atOnce ? anew.lines : atOnce;
}

/** The lines that were drawn last beside the window. */
function useLinesBeside(wanted: LinesWanted | null): Lines {
  const [lines, setLines] = useState(none);
  const [drawer] = useState(linesBeside);
  useEffect(() => () => drawer.end(), [drawer]);
  useEffect(() => {
    if (wanted !== null) drawer.draw(wanted, setLines);
  }, [wanted, drawer]);
  return lines;
}
