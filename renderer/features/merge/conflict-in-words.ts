import type { About, Conflict } from '../../../shared/edits/merge/conflict';
import { partsOfKey } from '../../../shared/model/mitigation-key';
import { idsInThreatKey } from '../../../shared/model/threat-key';
import { visibleText } from '../../../shared/model/visible-text';
import { t } from '../../language/words';
import { kindOf } from '../../state/describe-subject';
import { currentKnowledge } from '../../state/knowledge';
import { nameOf } from '../../state/subject-index';
import { fieldInWords } from './field-in-words';
import { nameOnEither, type Sides } from './sides';
import { valueInWords } from './value-in-words';

/** What two sides don't agree about, and what each has, in words. */
export interface Told {
  /** What it is about: `Web shop (Container)`. */
  subject: string;
  /** Which of its parts: `Name`. */
  part: string;
  mine: string;
  theirs: string;
}

/** A conflict in people's words, safe to show. */
export function conflictInWords(conflict: Conflict, sides: Sides): Told {
  const { about } = conflict;
  return {
    subject: subjectOf(about, sides),
    part: partOf(about),
    mine: valueInWords(conflict, 'mine', sides),
    theirs: valueInWords(conflict, 'theirs', sides),
  };
}

function thing(sides: Sides, id: string): string {
  const model = [sides.mine, sides.theirs].find(
    (one) => one.elements[id] ?? one.flows[id] ?? one.boundaries[id],
  );
  if (model === undefined) return visibleText(id);
  return `${nameOf(model, id)} (${kindOf(model, id)})`;
}

function diagramName({ mine, theirs }: Sides, id: string): string {
  return visibleText((mine.diagrams[id] ?? theirs.diagrams[id])?.name ?? id);
}

function reportName({ mine, theirs }: Sides, id: string): string {
  return visibleText((mine.reports?.[id] ?? theirs.reports?.[id])?.name ?? id);
}

function subjectOf(about: About, sides: Sides): string {
  switch (about.kind) {
    case 'model':
      return t('merge.theModel');
    case 'field':
    case 'removed':
      if (about.map === 'diagrams') return t('merge.diagram', { name: diagramName(sides, about.id) });
      return about.map === 'assumptions' ? t('merge.assumption') : thing(sides, about.id);
    case 'fact':
    case 'place':
      return thing(sides, about.id);
    case 'circle':
      return about.ids.map((id) => nameOnEither(sides, id)).join(', ');
    case 'drawn':
    case 'hidden':
    case 'way':
      return t('merge.onDiagram', {
        name: thing(sides, about.id),
        diagram: diagramName(sides, about.diagram),
      });
    case 'note':
    case 'note removed':
      return t('merge.noteOn', { diagram: diagramName(sides, about.diagram) });
    case 'decision':
      return (
        idsInThreatKey(about.key)
          .filter((id) =>
            [sides.mine, sides.theirs].some((one) => one.elements[id] ?? one.flows[id] ?? one.boundaries[id]),
          )
          .map((id) => thing(sides, id))
          .join(', ') || visibleText(about.key)
      );
    case 'mitigation':
      return thing(sides, partsOfKey(about.key).subject);
    case 'evidence':
      return visibleText(about.id);
    case 'report':
      return t('merge.report', { name: reportName(sides, about.id) });
    case 'person':
    case 'approval':
      return whoIn(about, sides);
  }
}

/** Who is named, or gave an approval. */
function whoIn({ kind, id }: { kind: 'person' | 'approval'; id: string }, { mine, theirs }: Sides): string {
  const name =
    kind === 'person'
      ? (mine.people?.[id] ?? theirs.people?.[id])?.name
      : (mine.approvals?.[id] ?? theirs.approvals?.[id])?.by;
  return visibleText(name ?? id);
}

function partOf(about: About): string {
  const { rules, mitigations, facts } = currentKnowledge();
  switch (about.kind) {
    case 'model':
    case 'field':
    case 'drawn':
    case 'note':
      return fieldInWords(about.fields);
    case 'fact':
      return visibleText(facts.get(about.fact)?.title ?? about.fact);
    case 'removed':
    case 'note removed':
      return t('merge.exists');
    case 'place':
      return t('merge.place');
    case 'circle':
      return t('merge.inEachOther');
    case 'hidden':
      return t('merge.shown');
    case 'way':
      return t('merge.way');
    case 'decision': {
      const rule = about.key.slice(0, about.key.lastIndexOf('/'));
      return t('merge.decision', { threat: visibleText(rules.get(rule)?.title ?? rule) });
    }
    case 'mitigation': {
      const { mitigation } = partsOfKey(about.key);
      return t('merge.mitigation', {
        measure: visibleText(mitigations.get(mitigation)?.title ?? mitigation),
      });
    }
    case 'evidence':
      return t('merge.evidence');
    case 'report':
      return t('merge.reportChoice');
    case 'person':
      return t('merge.person');
    case 'approval':
      return t('merge.approval');
  }
}
