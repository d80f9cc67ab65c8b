import { type Phrase, phrase } from '../language/phrase';
import { freeId } from '../model/id';
import { mitigationKey } from '../model/mitigation-key';
import type { Decision, MitigationStatus } from '../model/threat-model';
import { type Edit, EditRefused } from './edit';
import { nameIn, subjectOfKey } from './names';

/** Why this decision can't stand, for people; null when it can. Leaving a risk where it is needs a reason. */
export function whyNotDecide(decision: Decision): Phrase | null {
  const needsReason = ['accepted', 'transferred', 'avoided', 'not applicable'].includes(decision.status);
  if (needsReason && (decision.reason ?? '').trim() === '')
    return phrase('edits.refusedNoReason', { status: phrase(`status.${decision.status}`) });
  return null;
}

/**
 * Says of threats what is done about them. An open decision without words is no decision.
 * @param title of a single threat, for the name of the step
 */
export function decide(keys: readonly string[], decision: Decision, title?: string): Edit {
  const status = phrase(`status.${decision.status}`);
  return {
    label: (model) => {
      const [key] = keys;
      if (key === undefined || keys.length > 1)
        return phrase('edits.decideMany', { count: keys.length, status });
      const name = nameIn(model, subjectOfKey(model, key));
      return title === undefined
        ? phrase('edits.decide', { name, status })
        : phrase('edits.decideTitled', { name, status, title });
    },
    recipe: (model) => {
      const reason = whyNotDecide(decision);
      if (reason !== null) throw new EditRefused(reason);
      const isNone = decision.status === 'open' && !decision.owner && !decision.reason && !decision.expires;
      for (const key of keys)
        if (isNone) delete model.decisions[key];
        else model.decisions[key] = decision;
    },
  };
}

/**
 * Says how far a measure is carried out for a subject. `proposed` is what every measure starts as.
 * @param title of the measure, for the name of the step
 */
export function setMitigation(
  mitigation: string,
  subject: string,
  status: MitigationStatus,
  title = mitigation,
): Edit {
  return {
    label: (model) =>
      phrase('edits.mitigation', { title, name: nameIn(model, subject), status: phrase(`status.${status}`) }),
    recipe: (model) => {
      const key = mitigationKey(mitigation, subject);
      const known = model.mitigations[key];
      if (status === 'proposed' && known?.note === undefined) delete model.mitigations[key];
      else model.mitigations[key] = { ...known, mitigation, subject, status };
    },
  };
}

/** Writes down what is taken as given. */
export function addAssumption(text: string): Edit {
  return {
    label: phrase('edits.addAssumption', { text: text.trim() }),
    recipe: (model) => {
      if (text.trim() === '') throw new EditRefused(phrase('edits.refusedAssumption'));
      const id = freeId('assumption-1', (one) => model.assumptions[one] !== undefined);
      model.assumptions[id] = { id, text: text.trim() };
    },
  };
}

/** Drops an assumption. */
export function removeAssumption(id: string): Edit {
  return {
    label: (model) => phrase('edits.removeAssumption', { text: model.assumptions[id]?.text ?? id }),
    recipe: (model) => {
      delete model.assumptions[id];
    },
  };
}
