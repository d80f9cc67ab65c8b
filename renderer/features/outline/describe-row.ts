import { noteTitle } from '../../../shared/model/notes';
import type { Diagram, ThreatModel } from '../../../shared/model/threat-model';
import { visibleText } from '../../../shared/model/visible-text';
import type { Badge } from '../../../shared/report/picture/open-threats';
import { saidOften as t } from '../../language/said-often';
import { kindOf, stateOf, titleOf } from '../../state/describe-subject';
import { nameOf } from '../../state/subject-index';
import type { Row } from './outline-rows';

/** What a line of the outline says. */
export interface RowWords {
  /** Its name; of a flow without one, where it goes to or comes from. */
  name: string;
  /** What it is where its name doesn't say so, or of a flow with a name where it goes to or comes from. */
  detail: string;
  /** All of it in one breath, for screen readers. */
  label: string;
}

/** The words of a line. Its boundary isn't among them: the line is in it. */
export function describeRow(
  model: ThreatModel,
  diagram: Diagram | undefined,
  row: Pick<Row, 'kind' | 'id'>,
  open: Badge | undefined,
): RowWords {
  const { kind, id } = row;
  if (kind === 'note') {
    const note = diagram?.notes?.[id];
    const name = note ? visibleText(noteTitle(note)) : '';
    return { name, detail: '', label: `${name}, ${t('subject.note')}` };
  }
  const flow = model.flows[id];
  const state = stateOf(model, diagram, id, open);
  const isElsewhere = flow === undefined && diagram !== undefined && diagram.placements[id] === undefined;
  if (isElsewhere) state.push(t('outline.notHere'));
  if (flow === undefined) {
    const name = nameOf(model, id);
    const kind = titleOf(model, id);
    return {
      name,
      detail: kind === name ? '' : kind,
      label: [`${name}, ${kindOf(model, id)}`, ...state].join('; '),
    };
  }
  const isOut = kind === 'out';
  const end = nameOf(model, isOut ? flow.target : flow.source);
  const long = t(isOut ? 'outline.flowTo' : 'outline.flowFrom', { name: end });
  const short = t(isOut ? 'outline.to' : 'outline.from', { name: end });
  const own = visibleText(flow.name);
  const head = own === '' ? long : `${own}, ${long}`;
  return {
    name: own === '' ? short : own,
    detail: own === '' ? '' : short,
    label: [head, ...state].join('; '),
  };
}
