import { phrase } from '../language/phrase';
import type { Approval, Person } from '../model/approval';
import { type Edit, EditRefused } from './edit';

/** Somebody says that the model is right as it is. */
export function approve(approval: Approval): Edit {
  return {
    label: phrase('edits.approve', { name: approval.by }),
    recipe: (model) => {
      if (approval.by.trim() === '') throw new EditRefused(phrase('edits.refusedNobody'));
      if (model.approvals?.[approval.id] !== undefined)
        throw new EditRefused(phrase('edits.refusedIdTaken', { id: approval.id }));
      model.approvals = { ...model.approvals, [approval.id]: approval };
    },
  };
}

/** Takes an approval back. */
export function withdrawApproval(id: string): Edit {
  return {
    label: (model) => phrase('edits.withdrawApproval', { name: model.approvals?.[id]?.by ?? id }),
    recipe: (model) => {
      const { [id]: _withdrawn, ...others } = model.approvals ?? {};
      if (Object.keys(others).length === 0) delete model.approvals;
      else model.approvals = others;
    },
  };
}

/** Names somebody in the report. */
export function namePerson(person: Person): Edit {
  return {
    label: phrase('edits.namePerson', { name: person.name }),
    recipe: (model) => {
      if (person.name.trim() === '') throw new EditRefused(phrase('edits.refusedNobody'));
      model.people = { ...model.people, [person.id]: person };
    },
  };
}

/** Names somebody in the report no more. */
export function removePerson(id: string): Edit {
  return {
    label: (model) => phrase('edits.removePerson', { name: model.people?.[id]?.name ?? id }),
    recipe: (model) => {
      const { [id]: _removed, ...others } = model.people ?? {};
      if (Object.keys(others).length === 0) delete model.people;
      else model.people = others;
    },
  };
}

/** Says what people call this state of the model: `1.2`, `draft for the board`. */
export function setRevision(revision: string): Edit {
  return {
    label: phrase('edits.setRevision'),
    mergeKey: 'model:revision',
    recipe: (model) => {
      if (revision === '') delete model.revision;
      else model.revision = revision;
    },
  };
}
