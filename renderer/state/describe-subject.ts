import { crossingsOf } from '../../shared/model/containment';
import type { Diagram, Note, ThreatModel } from '../../shared/model/threat-model';
import { visibleText } from '../../shared/model/visible-text';
import type { Badge } from '../../shared/report/picture/open-threats';
import { saidOften as t } from '../language/said-often';
import { flowsAcross } from './flows-across';
import { currentKnowledge } from './knowledge';
import { nameOf, subjectIndex } from './subject-index';

/** What the knowledge calls the kind of something: `Container`, `Namespace`; of a flow that it is one. */
export function titleOf(model: ThreatModel, id: string): string {
  const { stencils, boundaries } = currentKnowledge();
  const element = model.elements[id];
  if (element) return visibleText(stencils.get(element.stencil)?.title ?? element.stencil);
  const boundary = model.boundaries[id];
  if (boundary === undefined) return t('subject.flow');
  return visibleText(boundaries.get(boundary.kind)?.title ?? boundary.kind);
}

/** What something is: `Container`, `Namespace boundary`, `flow`. */
export function kindOf(model: ThreatModel, id: string): string {
  const title = titleOf(model, id);
  return model.boundaries[id] ? t('subject.boundaryOf', { kind: title.replace(/ boundary$/, '') }) : title;
}

/** What there is to say of something besides its name, kind and place: flows, threats, scope, lock. */
export function stateOf(
  model: ThreatModel,
  diagram: Pick<Diagram, 'placements'> | undefined,
  id: string,
  open: Badge | undefined,
): string[] {
  const { flowsIn, flowsOut, held } = subjectIndex(model);
  const placement = diagram?.placements[id];
  const flow = model.flows[id];
  const parts: string[] = [];
  // Of a boundary that is one box nobody can read off its members what goes in and out.
  const across = placement?.collapsed && model.boundaries[id] ? flowsAcross(model, id) : undefined;
  const inward = across?.inward ?? flowsIn.get(id)?.length ?? 0;
  const outward = across?.outward ?? flowsOut.get(id)?.length ?? 0;
  const inside = held.get(id) ?? 0;
  const crossed = flow ? crossingsOf(model, flow).length : 0;
  if (inward > 0) parts.push(t('subject.flowsIn', { count: inward }));
  if (outward > 0) parts.push(t('subject.flowsOut', { count: outward }));
  if (inside > 0) parts.push(t('subject.holds', { count: inside }));
  if (crossed > 0) parts.push(t('subject.crosses', { count: crossed }));
  if (open) parts.push(t('subject.openThreats', { count: open.count, level: t(`status.${open.highest}`) }));
  if ((flow ?? model.elements[id] ?? model.boundaries[id])?.outOfScope) parts.push(t('subject.outOfScope'));
  if (placement?.locked) parts.push(t('subject.locked'));
  if (placement?.collapsed) parts.push(t('subject.collapsed'));
  return parts;
}

/**
 * What a screen reader says of something on a diagram: name, kind, boundary or ends, flows, open threats, scope,
 * lock. Each is said once.
 */
export function describeSubject(
  model: ThreatModel,
  diagram: Pick<Diagram, 'placements' | 'notes'> | undefined,
  id: string,
  open: Badge | undefined,
): string {
  const note = diagram?.notes?.[id];
  if (note) return describeNote(note);
  const flow = model.flows[id];
  const parent = (model.elements[id] ?? model.boundaries[id])?.parent ?? null;
  const place =
    parent !== null
      ? [t('subject.in', { boundary: nameOf(model, parent) })]
      : flow && flow.name !== ''
        ? [
            t('subject.fromTo', {
              source: nameOf(model, flow.source),
              target: nameOf(model, flow.target),
            }),
          ]
        : [];
  const head = [nameOf(model, id), kindOf(model, id), ...place].join(', ');
  return [head, ...stateOf(model, diagram, id, open)].join('; ');
}

/** What a screen reader says of a note: that it is one, all of its text, whether it is locked. */
export function describeNote({ text, locked }: Note): string {
  const said = t('objects.describedNote', { text: visibleText(text) || t('objects.emptyNote') });
  return locked ? `${said}; ${t('subject.locked')}` : said;
}
