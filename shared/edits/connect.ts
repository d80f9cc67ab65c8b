import type { ThreatModel } from '../model/threat-model';
import { type Edit, EditRefused } from './edit';
import { isTaken } from './subjects';

/** Why these two can't be connected, for people; null when they can. */
export function whyNotConnect(model: ThreatModel, source: string, target: string): string | null {
  if (source === target) return 'A flow goes from one element to another.';
  if (model.elements[source] === undefined || model.elements[target] === undefined)
    return 'A flow starts and ends at an element, not at a boundary.';
  return null;
}

/** Draws a flow between two elements. */
export function connect(id: string, source: string, target: string, name = ''): Edit {
  return {
    label: 'Draw a flow',
    recipe: (model) => {
      const reason = whyNotConnect(model, source, target);
      if (reason !== null) throw new EditRefused(reason);
      if (isTaken(model, id)) throw new EditRefused(`The id "${id}" is taken.`);
      model.flows[id] = { id, name, source, target, facts: {} };
    },
  };
}

/** Gives a flow another source, target or both. */
export function reconnect(id: string, source: string, target: string): Edit {
  return {
    label: 'Reconnect a flow',
    recipe: (model) => {
      const reason = whyNotConnect(model, source, target);
      if (reason !== null) throw new EditRefused(reason);
      const flow = model.flows[id];
      if (flow === undefined) throw new EditRefused('The flow is gone.');
      flow.source = source;
      flow.target = target;
    },
  };
}

/** Turns a flow round. */
export function reverseFlow(id: string): Edit {
  return {
    label: 'Reverse a flow',
    recipe: (model) => {
      const flow = model.flows[id];
      if (flow === undefined) throw new EditRefused('The flow is gone.');
      const { source, target } = flow;
      flow.source = target;
      flow.target = source;
    },
  };
}
