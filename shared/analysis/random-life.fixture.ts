import fc from 'fast-check';
import { decide, setMitigation } from '../edits/decide';
import { setFact } from '../edits/describe';
import type { Edit } from '../edits/edit';
import { createHistory, execute, type History, redo, undo } from '../edits/history';
import { arbitraryEdits, type EditMaker } from '../edits/random-edits.fixture';
import { containerKnowledge } from '../knowledge/containers';
import { phrase } from '../language/phrase';
import { decisionStatuses, emptyModel, mitigationStatuses, type ThreatModel } from '../model/threat-model';
import type { Analysis } from './analysis';
import { controlPlane } from './control-plane.fixture';
import { entitiesOf, valuesOf } from './random-models.fixture';

/** A model on its way, and the day. */
export interface Moment {
  history: History;
  today: string | undefined;
}

/** What happens next, given what the analysis says now. */
export type Turn = (now: Moment, analysis: Analysis) => Moment;

const pick = <T>(items: readonly T[], at: number): T | undefined =>
  items.length === 0 ? undefined : items[at % items.length];

const doing = (now: Moment, edit: Edit | null): Moment =>
  edit === null ? now : { ...now, history: execute(now.history, edit) };

/** An edit that no feature makes (yet): whatever may be in a model may change. */
const changing = (recipe: Edit['recipe']): Edit => ({ label: phrase('edits.arrange'), recipe });

const facts = [...containerKnowledge().facts.values()];
const nat = fc.nat(5000);

/** Answers an open question, so that threats come up. */
const answering = fc.tuple(nat, nat).map(
  ([which, what]): Turn =>
    (now, { questions }) => {
      const question = pick(questions, which);
      const fact = containerKnowledge().facts.get(question?.fact ?? '');
      const value = fact && pick(valuesOf(fact), what);
      if (question === undefined || value === undefined) return now;
      return doing(now, setFact(question.subject.id, question.fact, value));
    },
);

const claiming = fc.tuple(nat, nat, nat).map(
  ([who, which, what]): Turn =>
    (now) => {
      const entity = pick(entitiesOf(now.history.present), who);
      const fact = pick(facts, which);
      if (entity === undefined || fact === undefined) return now;
      return doing(
        now,
        setFact(entity.id, fact.id, pick([null, 'unknown', ...valuesOf(fact)], what) ?? null),
      );
    },
);

const deciding = fc.tuple(nat, fc.constantFrom(...decisionStatuses), fc.boolean()).map(
  ([which, status, expires]): Turn =>
    (now, { threats }) => {
      const threat = pick(threats, which);
      if (threat === undefined) return now;
      const decision = { status, reason: 'so it is', ...(expires && { expires: '2026-03-01' }) };
      return doing(now, decide([threat.key], decision));
    },
);

/** Carries a measure out for a subject of a threat, or for any boundary, that may be around it. */
const measuring = fc.tuple(nat, nat, nat, fc.constantFrom(...mitigationStatuses)).map(
  ([which, what, whom, status]): Turn =>
    (now, { threats }) => {
      const threat = pick(threats, which);
      const measure = threat && pick(threat.mitigations, what);
      const boundaries = Object.keys(now.history.present.boundaries);
      const subject = threat && pick([...threat.subjects.map(({ id }) => id), ...boundaries], whom);
      return measure && subject ? doing(now, setMitigation(measure.id, subject, status)) : now;
    },
);

const becomingAnother = fc.tuple(nat, nat).map(
  ([which, how]): Turn =>
    (now) => {
      const recipe = (model: ThreatModel) => {
        const entity = pick(entitiesOf(model), which);
        if (entity === undefined) return;
        const element = model.elements[entity.id];
        const boundary = model.boundaries[entity.id];
        if (how % 3 === 0) entity.origin = { by: 'import', file: `${how}.yaml` };
        else if (element)
          element.stencil = pick(['container', 'secret', 'internet-user'], how) ?? 'container';
        else if (boundary) boundary.kind = pick(['cluster', 'namespace', 'pod'], how) ?? 'pod';
        if (element && how % 2 === 0)
          element.kind = pick(['process', 'data store', 'external entity'], how) ?? 'process';
      };
      return doing(now, changing(recipe));
    },
);

/** The same model as it comes out of a file: other objects, or the maps in another order. */
const reading = fc.boolean().map(
  (isTurned): Turn =>
    (now) => {
      const { present } = now.history;
      const turned = <T>(map: Record<string, T>) => Object.fromEntries(Object.entries(map).reverse());
      const { elements, flows, boundaries } = present;
      const again = isTurned
        ? { ...present, elements: turned(elements), flows: turned(flows), boundaries: turned(boundaries) }
        : structuredClone(present);
      return { ...now, history: createHistory(again) };
    },
);

const stepping = fc.tuple(fc.nat(4), fc.boolean()).map(
  ([times, isBack]): Turn =>
    (now) => {
      let { history } = now;
      for (let step = 0; step <= times; step += 1) history = isBack ? undo(history) : redo(history);
      return { ...now, history };
    },
);

const passing = fc.constantFrom(undefined, '2026-01-01', '2026-03-01', '2026-03-02').map(
  (today): Turn =>
    (now) => ({ ...now, today }),
);

const otherTurns = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: answering },
    { weight: 2, arbitrary: claiming },
    { weight: 2, arbitrary: deciding },
    { weight: 2, arbitrary: measuring },
    becomingAnother,
    { weight: 2, arbitrary: stepping },
    passing,
    reading,
  ),
  { minLength: 10, maxLength: 40, size: 'max' },
);

const editing =
  (make: EditMaker): Turn =>
  (now) =>
    doing(now, make(now.history.present));

/** A model to begin with: nothing, or something drawn with many or few answers. */
const beginnings = fc.constantFrom(emptyModel('m'), controlPlane(false), controlPlane(true));

/** Whatever may happen to a model while it is open: edits, answers, decisions, undo, another day, another file. */
export const arbitraryLives = fc
  .tuple(beginnings, arbitraryEdits, otherTurns)
  .map(([model, edits, others]) => {
    const turns = others.flatMap((other, at): Turn[] => {
      const make = edits[at];
      return make ? [editing(make), other] : [other];
    });
    const start: Moment = { history: createHistory(model), today: undefined };
    return { start, turns };
  });
