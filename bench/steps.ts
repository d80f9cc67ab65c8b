import { analyse } from '../shared/analysis/analyse';
import { move } from '../shared/edits/arrange';
import { connect } from '../shared/edits/connect';
import { decide } from '../shared/edits/decide';
import { rename, setFact } from '../shared/edits/describe';
import type { Edit } from '../shared/edits/edit';
import { createHistory, execute } from '../shared/edits/history';
import type { Knowledge } from '../shared/knowledge/knowledge';
import type { ThreatModel } from '../shared/model/threat-model';

/** What a person does in turn: answers, renames, moves into another boundary, draws a flow, decides. */
export const kindsOfEdits = 5;

/** The models that a large model becomes by edits of every kind in turn, one after the other. */
export function edited(model: ThreatModel, knowledge: Knowledge, rounds: number): ThreatModel[] {
  const threats = analyse(model, knowledge).threats.map(({ key }) => key);
  const pods = Object.keys(model.boundaries).filter((id) => model.boundaries[id]?.kind === 'pod');
  const elements = Object.keys(model.elements);
  const some = (list: readonly string[], at: number) => list[at % list.length] ?? '';
  const editsOf = (round: number): Edit[] => [
    setFact(some(elements, round), 'privileged', round % 2 === 0 ? 'yes' : 'no'),
    rename(some(elements, 7 * round + 1), `Renamed ${round}`),
    move('main', [{ id: some(elements, 11 * round + 2), parent: some(pods, 37 * round), x: 30, y: 60 }]),
    connect(`drawn-${round}`, some(elements, 3 * round), some(elements, 17 * round + 40)),
    decide([some(threats, round)], { status: 'accepted', reason: 'Known and small.' }),
  ];
  const models: ThreatModel[] = [];
  let history = createHistory(model);
  for (let round = 0; round < rounds; round += 1)
    for (const edit of editsOf(round)) {
      history = execute(history, edit);
      models.push(history.present);
    }
  return models;
}

export const hub = 'element-0';

/** A model with 100 more flows to and from one element, without names: they are called by their ends. */
export function withHub(model: ThreatModel): ThreatModel {
  const flows = Array.from({ length: 100 }, (_, index) => {
    const [source, target] = index % 2 === 0 ? [hub, `element-${index + 1}`] : [`element-${index + 1}`, hub];
    return { id: `hub-${index}`, name: '', source, target, facts: {} };
  });
  return { ...model, flows: { ...model.flows, ...Object.fromEntries(flows.map((flow) => [flow.id, flow])) } };
}
