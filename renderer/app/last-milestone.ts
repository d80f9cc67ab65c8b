import { analyse } from '../../shared/analysis/analyse';
import type { Knowledge } from '../../shared/knowledge/knowledge';
import { approvedText } from '../../shared/model/approved-content';
import type { ThreatModel } from '../../shared/model/threat-model';
import { writeModel } from '../../shared/model/write-model';
import type { EarlierModel } from '../../shared/report/document/report-since';
import { useDocument } from '../state/document';
import { currentKnowledge } from '../state/knowledge';
import { sha256 } from '../state/sha256';
import { today } from '../state/today';
import { listRevisions, readRevision } from '../storage/revisions';
import type { Revision } from '../storage/rows';

/** What was worked out last: a report is written again after every edit, a milestone stays as it is. */
let known: { revision: string; knowledge: Knowledge; day: string; earlier: EarlierModel } | undefined;

/**
 * The last milestone of the open model that has other content than the model has now: what a report tells the changes
 * since. Undefined where there is none, or the database can't be read: a report without it is one all the same.
 */
export async function lastMilestone(): Promise<EarlierModel | undefined> {
  const { document } = useDocument.getState();
  if (document === null) return undefined;
  try {
    const milestones = (await listRevisions(document.id)).filter(({ kind }) => kind === 'milestone');
    if (milestones.length === 0) return undefined;
    const content = await sha256(approvedText(document.history.present));
    for (const milestone of milestones) {
      if (milestone.content === content) continue;
      const earlier = await earlierOf(milestone);
      if (earlier !== undefined && earlier.content !== content) return earlier;
    }
  } catch {
    // The banner says what is wrong with the database.
  }
  return undefined;
}

async function earlierOf({ id, name }: Revision): Promise<EarlierModel | undefined> {
  const [knowledge, day] = [currentKnowledge(), today()];
  if (known?.revision === id && known.knowledge === knowledge && known.day === day) return known.earlier;
  const model: ThreatModel | undefined = await readRevision(id);
  if (model === undefined) return undefined;
  const earlier = {
    name,
    model,
    analysis: analyse(model, knowledge, { today: day }),
    digest: await sha256(writeModel(model)),
    content: await sha256(approvedText(model)),
  };
  known = { revision: id, knowledge, day, earlier };
  return earlier;
}
