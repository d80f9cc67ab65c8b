import type { Analysis } from '../../analysis/analysis';
import { reasonInWords } from '../../analysis/quiet-in-words';
import type { Knowledge } from '../../knowledge/knowledge';
import type { ThreatModel } from '../../model/threat-model';
import { controlRefs } from '../document/control-refs';
import { type Place, threatPlaces } from '../document/threat-places';
import { threatJson } from '../json/threat-json';
import { decisionInWords } from '../words/decision-in-words';
import { sarifLog } from './sarif';

export interface SarifReport {
  model: ThreatModel;
  knowledge: Knowledge;
  analysis: Analysis;
  /** Where something stands that no imported file declares: in the model's own file, where that is known. */
  placeOfSubject?: ((id: string) => Place | undefined) | undefined;
  /** What is said where these are not all threats of the model. */
  limits?: string | undefined;
}

/** All threats of a model in SARIF 2.1.0, those that people decided about as suppressed. */
export function reportSarif({ model, knowledge, analysis, placeOfSubject, limits }: SarifReport): object {
  return sarifLog({
    knowledge,
    ...(limits !== undefined && { limits }),
    threats: analysis.threats.map((threat) => {
      const places = threatPlaces(threat, model, knowledge);
      const decision = Object.hasOwn(model.decisions, threat.key) ? model.decisions[threat.key] : undefined;
      return {
        threat: threatJson(threat),
        because: [reasonInWords({ reasons: threat.why, isCovered: false }, knowledge)],
        places: places.length > 0 ? places : threat.subjects.flatMap(({ id }) => placeOfSubject?.(id) ?? []),
        refs: controlRefs(threat, knowledge),
        ...(threat.status !== 'open' && { acceptedBecause: decisionInWords(threat.status, decision) }),
      };
    }),
  });
}
