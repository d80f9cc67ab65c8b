import { layOutImport } from '../../shared/layout/lay-out-import';
import type { ThreatModel } from '../../shared/model/threat-model';
import { layOutBeside } from '../features/diagram/layout/layouters';
import { t } from '../language/words';
import { say } from '../state/notices';

/** Milliseconds for which people wait for the better picture. */
const patience = 4000;

/** An imported model tidied up before it is shown; as it came where that is too much or takes too long. */
export async function laidOut(model: ThreatModel): Promise<ThreatModel> {
  say(t('layout.working'));
  const signal = AbortSignal.timeout(patience);
  try {
    return await layOutImport(model, (part) => layOutBeside(part, signal));
  } catch {
    return model;
  }
}
