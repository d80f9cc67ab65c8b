import type { Knowledge } from '../../knowledge/knowledge';
import { idsInThreatKey } from '../../model/threat-key';
import type { ThreatModel } from '../../model/threat-model';
import type { Refutation } from '../analysis';
import { refutation } from '../answer';
import { candidatesAt } from '../candidates';
import { no, type Setting, yes } from '../kleene';
import { settingOf } from '../model-index/model-index';
import { type OpenFact, standing } from '../verdict';

/** Why a threat doesn't stand in a model. */
export type NotStanding =
  /** Its subject isn't there, is something else, or is out of scope: no rule looks. */
  | { because: 'no rule looks' }
  /** Nobody knows: it stands as a question. */
  | { because: 'open'; facts: { subject: string; fact: string }[] }
  | ({ because: 'refuted' } & Refutation);

/** Says of threats by their keys why they don't stand in a model. */
export function createRefuter(model: ThreatModel, knowledge: Knowledge): (key: string) => NotStanding {
  let setting: Setting | undefined;
  return (key) => {
    setting ??= settingOf(model, knowledge);
    return notStanding(key, setting);
  };
}

function notStanding(key: string, setting: Setting): NotStanding {
  const candidate = idsInThreatKey(key)
    .flatMap((id) => setting.index.get(id) ?? [])
    .flatMap((entry) => candidatesAt(entry, setting))
    .find((one) => one.key === key);
  if (candidate === undefined) return { because: 'no rule looks' };
  const open: OpenFact[] = [];
  const verdict = standing(candidate.rule, candidate.focus, setting, open);
  if (verdict === no) return { because: 'refuted', ...refutation(candidate, setting) };
  if (verdict === yes) return { because: 'no rule looks' };
  return { because: 'open', facts: open.map(({ at, fact }) => ({ subject: at.id, fact })) };
}
