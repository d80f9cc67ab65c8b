import type { Diagram, ThreatModel } from '../../../../shared/model/threat-model';
import { saidOften as t } from '../../../language/said-often';
import { describeSubject } from '../../../state/describe-subject';
import { nameOf } from '../../../state/subject-index';
import type { FlowEdge } from '../projection/project';

/** What a screen reader says of a line: of one flow all about it, of several how many, from where to where. */
export function describeLine(
  model: ThreatModel,
  diagram: Pick<Diagram, 'placements'> | undefined,
  { id, source, target, data }: FlowEdge,
): string {
  if (data === undefined || data.line.flows.length === 1)
    return describeSubject(model, diagram, id, data?.badge);
  const { flow, badge } = data;
  const ends = t('subject.fromTo', { source: nameOf(model, source), target: nameOf(model, target) });
  const threats =
    badge && t('subject.openThreats', { count: badge.count, level: t(`status.${badge.highest}`) });
  return [`${flow.name}, ${ends}`, ...(threats ? [threats] : [])].join('; ');
}
