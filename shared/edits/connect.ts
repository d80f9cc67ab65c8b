import { type Phrase, phrase } from '../language/phrase';
import type { ThreatModel } from '../model/threat-model';
import { type Edit, EditRefused } from './edit';
import { labelOfOne, labelOfSeveral, nameIn } from './names';
import { isTaken } from './subjects';
import { forgetWays } from './ways';

/** Why these two can't be connected, for people; null when they can. */
export function whyNotConnect(model: ThreatModel, source: string, target: string): Phrase | null {
  if (source === target) return phrase('edits.refusedSelfFlow');
  if (model.elements[source] === undefined || model.elements[target] === undefined)
    return phrase('edits.refusedFlowEnds');
  return null;
}

/** Draws a flow between two elements. */
export function connect(id: string, source: string, target: string, name = ''): Edit {
  return {
    label: (model) =>
      phrase('edits.connect', { source: nameIn(model, source), target: nameIn(model, target) }),
    recipe: (model) => {
      const reason = whyNotConnect(model, source, target);
      if (reason !== null) throw new EditRefused(reason);
      if (isTaken(model, id)) throw new EditRefused(phrase('edits.refusedIdTaken', { id }));
      model.flows[id] = { id, name, source, target, facts: {} };
    },
  };
}

/** Gives a flow another source, target or both. */
export function reconnect(id: string, source: string, target: string): Edit {
  return {
    label: labelOfOne('edits.reconnect', id),
    recipe: (model) => {
      const reason = whyNotConnect(model, source, target);
      if (reason !== null) throw new EditRefused(reason);
      const flow = model.flows[id];
      if (flow === undefined) throw new EditRefused(phrase('edits.refusedFlowGone'));
      if (flow.source === source && flow.target === target) return;
      flow.source = source;
      flow.target = target;
      forgetWays(model, [id]);
    },
  };
}

/** Turns flows round, with their bends. */
export function reverseFlows(ids: readonly string[]): Edit {
  return {
    label: labelOfSeveral('edits.reverse', ids),
    recipe: (model) => {
      for (const id of ids) {
        const flow = model.flows[id];
        if (flow === undefined) throw new EditRefused(phrase('edits.refusedFlowGone'));
        const { source, target } = flow;
        flow.source = target;
        flow.target = source;
        for (const { ways } of Object.values(model.diagrams)) ways?.[id]?.points.reverse();
      }
    },
  };
}
