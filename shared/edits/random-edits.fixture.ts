import fc from 'fast-check';
import type { ThreatModel } from '../model/threat-model';
import { align, alignments, axes, distribute, sameSize } from './align';
import { move, whyNotInto } from './arrange';
import { bendFlow } from './bend';
import { expand, setCollapsed } from './collapse';
import { connect, reconnect, reverseFlows } from './connect';
import { decide, setMitigation } from './decide';
import { rename, setFact, setOutOfScope } from './describe';
import { addDiagram, hideFromDiagram, openInside, removeDiagram, showOnDiagram } from './diagrams';
import { type Edit, EditRefused } from './edit';
import { isEmpty, takeFragment } from './fragment';
import { createHistory, execute } from './history';
import { isLocked, setLocked } from './lock';
import { addNote } from './note';
import { orderings, reorder } from './order';
import { type PasteTarget, paste } from './paste';
import { addBoundary, addElement, newId } from './place-subjects';
import { remove, removeFrom } from './remove';

/** Makes an edit that fits the model as it is then; null where none of its sort does. */
export type EditMaker = (model: ThreatModel) => Edit | null;

export const sampleStencils = [
  ['internet-user', 'external entity'],
  ['container', 'process'],
  ['service', 'process'],
  ['kube-apiserver', 'process'],
  ['secret', 'data store'],
  ['persistent-volume', 'data store'],
  ['docker-daemon', 'process'],
] as const;
export const sampleKinds = ['cluster', 'namespace', 'pod', 'node', 'internet-edge', 'docker-host'] as const;

const index = fc.nat(1000);
const pick = <T>(items: readonly T[], at: number): T | undefined =>
  items.length === 0 ? undefined : items[at % items.length];

const adding = fc.tuple(index, index, fc.boolean()).map(
  ([what, where, isBoundary]): EditMaker =>
    (model) => {
      const parent = pick([null, ...Object.keys(model.boundaries)], where) ?? null;
      const place = { diagram: 'main', parent, at: { x: what, y: where } };
      if (isBoundary) {
        const kind = pick(sampleKinds, what) ?? 'cluster';
        return addBoundary(newId(model, kind, 'boundary'), { kind, name: kind }, place);
      }
      const [stencil, kind] = pick(sampleStencils, what) ?? sampleStencils[0];
      return addElement(newId(model, stencil, 'element'), { stencil, kind, name: stencil }, place);
    },
);

const connecting = fc.tuple(index, index).map(
  ([from, to]): EditMaker =>
    (model) => {
      const source = pick(Object.keys(model.elements), from);
      const target = pick(Object.keys(model.elements), to);
      if (source === undefined || target === undefined || source === target) return null;
      return connect(newId(model, 'flow', 'flow'), source, target);
    },
);

const changing = fc
  .tuple(index, fc.constantFrom('rename', 'fact', 'scope', 'remove', 'decide', 'measure'), fc.string())
  .map(
    ([which, how, text]): EditMaker =>
      (model) => {
        const id = pick(
          [...Object.keys(model.elements), ...Object.keys(model.flows), ...Object.keys(model.boundaries)],
          which,
        );
        if (id === undefined) return null;
        if (how === 'rename') return rename(id, text);
        if (how === 'fact')
          return setFact(id, 'privileged', which % 3 === 0 ? null : which % 2 === 0 ? 'yes' : 'no');
        if (how === 'scope') return setOutOfScope(id, which % 2 === 0 ? null : `because ${text}`);
        if (how === 'decide') return decide([`rule/${id}`], { status: 'mitigated', owner: text });
        if (how === 'measure')
          return setMitigation('M-RT-NOPRIV', id, which % 2 === 0 ? 'in place' : 'proposed');
        return remove([id]);
      },
  );

const moving = fc.tuple(index, index).map(
  ([which, where]): EditMaker =>
    (model) => {
      const id = pick([...Object.keys(model.elements), ...Object.keys(model.boundaries)], which);
      const parent = pick([null, ...Object.keys(model.boundaries)], where) ?? null;
      if (id === undefined || whyNotInto(model, id, parent) !== null || isLocked(model, 'main', id))
        return null;
      return move('main', [{ id, parent, x: which, y: where }]);
    },
);

const turning = index.map(
  (which): EditMaker =>
    (model) => {
      const id = pick(Object.keys(model.flows), which);
      return id === undefined ? null : reverseFlows([id]);
    },
);

const leading = fc.tuple(index, index, fc.array(fc.record({ x: index, y: index }), { maxLength: 3 })).map(
  ([which, where, points]): EditMaker =>
    (model) => {
      const flow = pick(Object.values(model.flows), which);
      const other = pick(Object.keys(model.elements), where);
      if (flow === undefined || other === undefined) return null;
      if (points.length < 3 || other === flow.source) return bendFlow('main', flow.id, points);
      return reconnect(flow.id, flow.source, other);
    },
);

const collapsing = fc.tuple(index, fc.boolean()).map(
  ([which, isCollapsed]): EditMaker =>
    (model) => {
      const id = pick(Object.keys(model.boundaries), which);
      if (id === undefined) return null;
      return isCollapsed ? setCollapsed('main', [id], true) : expand('main', [id]);
    },
);

const viewing = fc.tuple(index, index, fc.nat(4)).map(
  ([which, where, how]): EditMaker =>
    (model) => {
      const diagram = pick(Object.keys(model.diagrams), where) ?? 'main';
      const boundary = pick(Object.keys(model.boundaries), which);
      const subject = pick([...Object.keys(model.elements), ...Object.keys(model.boundaries)], which);
      const id = newId(model, `view ${which}`, 'view');
      if (how === 0) return addDiagram(id, 'View');
      if (how === 1) return boundary === undefined ? null : openInside(id, boundary, diagram, 'Inside');
      if (how === 2) return diagram === 'main' ? null : removeDiagram(diagram);
      if (subject === undefined) return null;
      return how === 3 ? showOnDiagram(diagram, [subject]) : hideFromDiagram(diagram, [subject]);
    },
);

/** Ids of a few things on the diagram. */
const some = (model: ThreatModel, at: number): string[] => {
  const { placements = {}, notes = {} } = model.diagrams.main ?? {};
  const all = [...Object.keys(placements), ...Object.keys(notes), ...Object.keys(model.flows)];
  return all.length === 0 ? [] : [0, 3, 7].map((step) => all[(at + step) % all.length] ?? '');
};

/** What is refused now changes nothing. */
const orNothing = (edit: Edit, model: ThreatModel): Edit | null => {
  try {
    execute(createHistory(model), edit);
    return edit;
  } catch (error) {
    if (error instanceof EditRefused) return null;
    throw error;
  }
};

const handling = fc
  .tuple(index, fc.constantFrom('note', 'lock', 'unlock', 'order', 'align', 'spread', 'size', 'delete'))
  .map(
    ([which, how]): EditMaker =>
      (model) => {
        const ids = some(model, which);
        if (how === 'note')
          return addNote('main', newId(model, 'note', 'note'), 'Say', {
            x: which,
            y: which,
            width: 200,
            height: 96,
          });
        if (ids.length === 0) return null;
        if (how === 'lock' || how === 'unlock') return setLocked('main', ids, how === 'lock');
        if (how === 'order') return reorder('main', ids, pick(orderings, which) ?? 'front');
        if (how === 'align') return orNothing(align('main', ids, pick(alignments, which) ?? 'left'), model);
        if (how === 'spread')
          return orNothing(distribute('main', ids, pick(axes, which) ?? 'vertically'), model);
        if (how === 'size') return orNothing(sameSize('main', ids), model);
        return orNothing(removeFrom('main', ids), model);
      },
  );

const copying = fc.tuple(index, fc.boolean(), fc.boolean()).map(
  ([which, isHome, withDecisions]): EditMaker =>
    (model) => {
      const fragment = takeFragment(model, 'main', some(model, which), { from: 'it', isCut: false });
      if (isEmpty(fragment)) return null;
      const into = isHome
        ? 'home'
        : { boundary: pick([null, ...Object.keys(model.boundaries)], which) ?? null };
      const target: PasteTarget = { diagram: 'main', into, at: { x: which, y: which } };
      return paste(model, fragment, target, { document: 'it', withDecisions }).edit;
    },
);

/** Sequences of whatever a person may do. */
export const arbitraryEdits = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: adding },
    { weight: 3, arbitrary: connecting },
    changing,
    moving,
    turning,
    leading,
    collapsing,
    viewing,
    handling,
    copying,
  ),
  { maxLength: 40 },
);
