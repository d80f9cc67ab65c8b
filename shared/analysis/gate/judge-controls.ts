import type { Knowledge } from '../../knowledge/knowledge';
import type { Exception } from '../../model/exception';
import type { ThreatModel } from '../../model/threat-model';
import type { Analysis, Threat } from '../analysis';
import { coverageOf } from '../coverage';
import type { Side } from '../differences/differences';
import { exceptionOf, type FindException, type Verdict, verdictOf } from './excepted';
import type { GatePolicy } from './policy';

export interface JudgedControl {
  /** `catalogue@edition:id` */
  ref: string;
  title: string;
  /** Keys of the threats by which it isn't met. */
  threats: string[];
  /** `decided` or `excepted`: for itself, or as every threat by which it isn't met is let pass so. */
  verdict: Verdict;
  exception?: Exception;
}

interface ControlsInput extends Side {
  knowledge: Knowledge;
  policy: GatePolicy;
  baseline?: Side | undefined;
}

interface Judged {
  threat: Threat;
  verdict: Verdict;
  exception?: Exception;
}

const isLetPass = ({ verdict }: Judged): boolean => verdict === 'decided' || verdict === 'excepted';

/**
 * Judges the items of benchmarks that must be met. One that isn't met only by threats that are let pass is let pass
 * with them: it is told, so that nobody takes it for met.
 */
export function judgeControls(
  input: ControlsInput,
  threats: readonly Judged[],
  except: FindException,
): JudgedControl[] {
  const { model, analysis, knowledge, policy, baseline } = input;
  const benchmarks = policy.benchmarks.filter(({ from }) => from === 'not met');
  if (benchmarks.length === 0) return [];
  const notMetBy = (some: readonly Judged[]) =>
    notMet(model, { ...analysis, threats: some.map(({ threat }) => threat) }, { knowledge }, benchmarks);
  const before =
    baseline === undefined || policy.countsKnown
      ? new Map<string, unknown>()
      : notMet(
          baseline.model,
          {
            ...baseline.analysis,
            threats: baseline.analysis.threats.filter(({ status }) => status === 'open'),
          },
          input,
          benchmarks,
        );
  const letPass = new Map(threats.filter(isLetPass).map((one) => [one.threat.key, one]));
  const counted = notMetBy(threats.filter((one) => !isLetPass(one)));
  const all = letPass.size === 0 ? counted : notMetBy(threats);
  return [...all].map(([ref, found]): JudgedControl => {
    const { title } = found;
    const own = except('control', ref);
    const counts = counted.get(ref);
    if (counts !== undefined)
      return {
        ref,
        title,
        threats: counts.threats,
        verdict: verdictOf(true, false, own, before.has(ref) && own.ended === undefined),
        ...exceptionOf(own),
      };
    const behind = found.threats.flatMap((key) => letPass.get(key) ?? []);
    const exception = own.counts ?? behind.find(({ verdict }) => verdict === 'excepted')?.exception;
    return {
      ref,
      title,
      threats: behind.map(({ threat }) => threat.key),
      verdict: exception ? 'excepted' : 'decided',
      ...(exception && { exception }),
    };
  });
}

function notMet(
  model: ThreatModel,
  analysis: Analysis,
  { knowledge }: Pick<ControlsInput, 'knowledge'>,
  benchmarks: GatePolicy['benchmarks'],
): Map<string, { title: string; threats: string[] }> {
  const wanted = new Set(benchmarks.map(({ catalogue }) => catalogue));
  return new Map(
    coverageOf(model, analysis, knowledge)
      .filter(({ catalogue }) => wanted.has(catalogue))
      .flatMap(({ catalogue: { catalogue, edition }, items }) =>
        items
          .filter(({ state }) => state === 'not met')
          .map(({ item: { control }, threats }) => [
            `${catalogue}@${edition}:${control.id}`,
            { title: control.title, threats },
          ]),
      ),
  );
}
