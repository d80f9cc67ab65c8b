import { subjectsOf } from '../../../shared/analysis/analyse';
import type { Analysis, RiskLevel, Subject } from '../../../shared/analysis/analysis';
import type { Knowledge } from '../../../shared/knowledge/knowledge';
import { valueAsWords } from '../../../shared/knowledge/value-as-words';
import type { DecisionStatus, ThreatModel } from '../../../shared/model/threat-model';
import { saidOften } from '../../language/said-often';
import type { Findable, FoundGroup, Target } from './find-in-model';
import { findableMaker } from './findable-maker';

interface Said {
  title: string;
  about?: string;
  ids?: readonly string[];
  more?: readonly (string | undefined)[];
}

/** Everything of a model that can be found. Made once for a model, its analysis and the knowledge. */
export function findablesOfModel(model: ThreatModel, analysis: Analysis, knowledge: Knowledge): Findable[] {
  const make = findableMaker();
  const word = (status: DecisionStatus | RiskLevel) => saidOften(`status.${status}`);
  const all: Findable[] = [];
  const add = (group: FoundGroup, target: Target, { title, about = '', ids = [], more = [] }: Said) =>
    all.push(make({ group, key: `${group} ${all.length}`, target, shown: { title, about } }, ids, more));

  const subjects = new Map(subjectsOf(model, knowledge).map((subject) => [subject.id, subject]));
  const nameOf = (id: string) => subjects.get(id)?.name ?? id;
  const within = (parent: string | null) => (parent === null ? [] : [nameOf(parent)]);
  const subject = (id: string): Target => ({ to: 'subject', id });

  for (const { id, stencil, parent, description, kind } of Object.values(model.elements)) {
    const known = knowledge.stencils.get(stencil);
    add('element', subject(id), {
      title: nameOf(id),
      about: [known?.title ?? stencil, ...within(parent)].join(' · '),
      ids: [id],
      more: [description, stencil, kind, ...(known?.synonyms ?? [])],
    });
  }
  for (const { id, name, source, target, description } of Object.values(model.flows))
    add('flow', subject(id), {
      title: nameOf(id),
      // Without a name it is called by its ends already.
      about: name === '' ? '' : `${nameOf(source)} → ${nameOf(target)}`,
      ids: [id],
      more: [description],
    });
  for (const { id, kind, parent, description } of Object.values(model.boundaries)) {
    const known = knowledge.boundaries.get(kind);
    add('boundary', subject(id), {
      title: nameOf(id),
      about: [known?.title ?? kind, ...within(parent)].join(' · '),
      ids: [id],
      more: [description, kind, ...(known?.synonyms ?? [])],
    });
  }
  for (const { id, name, notes = {} } of Object.values(model.diagrams)) {
    add('diagram', { to: 'diagram', id }, { title: name || id, ids: [id] });
    for (const note of Object.values(notes))
      add('note', { to: 'note', diagram: id, id: note.id }, { title: note.text, about: name });
  }
  for (const { key, title, subjects: about, residual, rule, statement, ...rest } of analysis.threats)
    add(
      'threat',
      { to: 'threat', key },
      {
        title,
        about: [about.map(({ name }) => name).join(', '), word(residual.level)].join(' · '),
        ids: [key, rule, ...rest.techniques, ...rest.weaknesses],
        more: [word(rest.status), statement],
      },
    );
  for (const { subject: about, fact } of analysis.questions) {
    const known = knowledge.facts.get(fact);
    add(
      'question',
      { to: 'question', subject: about.id, fact },
      {
        title: known?.question ?? fact,
        about: nameOf(about.id),
        ids: [fact],
        more: [known?.title, known?.help],
      },
    );
  }
  const threats = new Map(analysis.threats.map((threat) => [threat.key, threat]));
  for (const [key, { status, owner, reason, by }] of Object.entries(model.decisions)) {
    const threat = threats.get(key);
    add('decision', threat ? { to: 'threat', key } : { to: 'orphans' }, {
      title: [word(status), threat?.title ?? key].join(': '),
      about: [...(threat ? [namesOf(threat.subjects)] : []), owner, reason].filter(Boolean).join(' · '),
      ids: [key],
      more: [by],
    });
  }
  for (const { id, text } of Object.values(model.assumptions))
    add('assumption', { to: 'assumption', id }, { title: text, ids: [id] });
  const described = [
    ...Object.values(model.elements),
    ...Object.values(model.flows),
    ...Object.values(model.boundaries),
  ];
  for (const { id, facts } of described)
    for (const [fact, { value }] of Object.entries(facts)) {
      const values = [value].flat().map(String);
      add('fact', subject(id), {
        title: `${knowledge.facts.get(fact)?.title ?? fact}: ${values.map(valueAsWords).join(', ')}`,
        about: nameOf(id),
        ids: [fact],
        more: values,
      });
    }
  return all;
}

const namesOf = (subjects: readonly Subject[]) => subjects.map(({ name }) => name).join(', ');
