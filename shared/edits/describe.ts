import { phrase } from '../language/phrase';
import { type FactSource, type FactValue, isSameValue } from '../model/fact';
import type { Edit } from './edit';
import { labelOfOne, labelOfSeveral, nameIn, nameOfAll } from './names';
import { subjectOf } from './subjects';

/** Renames an element, flow or boundary. Typing becomes one step. */
export function rename(id: string, name: string): Edit {
  return {
    label: name === '' ? labelOfOne('edits.removeName', id) : phrase('edits.rename', { name }),
    mergeKey: `rename:${id}`,
    recipe: (model) => {
      subjectOf(model, id).name = name;
    },
  };
}

/** Says in free words what something is. */
export function describe(id: string, description: string): Edit {
  return {
    label: labelOfOne('edits.describe', id),
    mergeKey: `describe:${id}`,
    recipe: (model) => {
      const subject = subjectOf(model, id);
      if (description === '') delete subject.description;
      else subject.description = description;
    },
  };
}

/**
 * Says that a fact is so. Null forgets it: unknown again.
 * @param title what people call the fact, for the name of the step
 */
export function setFact(
  id: string,
  fact: string,
  value: FactValue | null,
  source: FactSource = { by: 'person' },
  title = fact,
): Edit {
  return {
    label: (model) =>
      phrase(value === null ? 'edits.forgetFact' : 'edits.answerFact', {
        fact: title,
        name: nameIn(model, id),
      }),
    recipe: (model) => {
      const { facts } = subjectOf(model, id);
      if (value === null) delete facts[fact];
      else facts[fact] = { value, source };
    },
  };
}

/** Says of several things that a fact is so, in one step. Null forgets it. What says so already keeps its source. */
export function setFacts(ids: readonly string[], fact: string, value: FactValue | null, title = fact): Edit {
  return {
    label: (model) =>
      phrase(value === null ? 'edits.forgetFact' : 'edits.answerFact', {
        fact: title,
        name: nameOfAll(model, ids, { form: 'of' }),
      }),
    recipe: (model) => {
      for (const id of ids) {
        const { facts } = subjectOf(model, id);
        if (value === null) delete facts[fact];
        else if (!isSameValue(facts[fact]?.value, value)) facts[fact] = { value, source: { by: 'person' } };
      }
    },
  };
}

/** Takes something out of scope for a reason; null takes it back in. */
export function setOutOfScope(id: string, reason: string | null): Edit {
  return {
    label: labelOfOne(reason === null ? 'edits.takeIntoScope' : 'edits.takeOutOfScope', id),
    recipe: (model) => {
      const subject = subjectOf(model, id);
      if (reason === null) delete subject.outOfScope;
      else subject.outOfScope = { reason };
    },
  };
}

/** Takes several things out of scope for one reason, or back in, in one step. */
export function setAllOutOfScope(ids: readonly string[], reason: string | null): Edit {
  return {
    label: labelOfSeveral(reason === null ? 'edits.takeIntoScope' : 'edits.takeOutOfScope', ids),
    recipe: (model) => {
      for (const id of ids) setOutOfScope(id, reason).recipe(model);
    },
  };
}

/** Gives the model another title or description. */
export function describeModel(change: { title?: string; description?: string }): Edit {
  return {
    label:
      change.title === undefined
        ? phrase('edits.describeModel')
        : phrase('edits.renameModel', { name: change.title }),
    mergeKey: `model:${Object.keys(change).join()}`,
    recipe: (model) => {
      Object.assign(model, change);
    },
  };
}
