import { useDeferredValue, useMemo } from 'react';
import type { ThreatModel } from '../../../shared/model/threat-model';
import type { Badge } from '../../../shared/report/open-threats';
import { type LabelPlace, labelFlows } from './label-flows';
import { layoutOf, leadFlows, type Way } from './lead-flows';
import { spokenLines } from './project';

/**
 * The lines and labels of the flows that are shown. New ways are looked for only when something lies elsewhere, and
 * after the window has shown the move itself; until then a moved flow is a curve.
 */
export function useFlowWays(
  model: ThreatModel,
  diagram: string,
  badges: ReadonlyMap<string, Badge>,
): { ways: ReadonlyMap<string, Way>; labels: ReadonlyMap<string, LabelPlace> } {
  const current = useMemo(() => layoutOf(model, diagram), [model, diagram]);
  const layout = useDeferredValue(current);
  // biome-ignore lint/correctness/useExhaustiveDependencies: layouts of one key are alike
  const ways = useMemo(() => leadFlows(layout), [layout.key]);
  const labels = useMemo(
    () => labelFlows(layout, ways, spokenLines(model, diagram, badges)),
    [layout, ways, model, diagram, badges],
  );
  return { ways, labels };
}
