import { phrase } from '../language/phrase';
import { languages, speakerOf } from '../language/speak';
import { audiences, isAudience } from '../model/audience';
import { freeId, idFromName } from '../model/id';
import { limits } from '../model/limits';
import type { ReportChoice } from '../model/report-choice';
import type { ThreatModel } from '../model/threat-model';
import { type Edit, EditRefused } from './edit';

/** Characters that the name of a saved choice holds, as its schema says. */
export const longestReportName = 200;

/** The id that a choice of this name gets: made from the name, so that two people who save the same meet. */
export const reportId = ({ reports = {} }: Pick<ThreatModel, 'reports'>, name: string): string =>
  freeId(idFromName(name, 'report'), (id) => isAudience(id) || Object.hasOwn(reports, id));

/** Keeps what is to be in a report with the model, under a name that no other has; of a known id, the new choice. */
export function saveReport(id: string, name: string, choice: ReportChoice): Edit {
  return {
    label: phrase('edits.saveReport', { name: name.trim() }),
    recipe: (model) => {
      refuseName(model, id, name);
      model.reports ??= {};
      const known = model.reports[id];
      if (known === undefined && Object.keys(model.reports).length >= limits.reports)
        throw new EditRefused(phrase('edits.refusedManyReports', { most: limits.reports }));
      model.reports[id] = { ...known, id, name: name.trim(), choice };
    },
  };
}

/** Gives a saved choice another name. */
export function renameReport(id: string, name: string): Edit {
  return {
    label: (model) =>
      phrase('edits.renameReport', { name: model.reports?.[id]?.name ?? id, to: name.trim() }),
    recipe: (model) => {
      const report = model.reports?.[id];
      if (report === undefined) throw new EditRefused(phrase('edits.refusedReportGone'));
      refuseName(model, id, name);
      report.name = name.trim();
    },
  };
}

/** Drops a saved choice. */
export function removeReport(id: string): Edit {
  return {
    label: (model) => phrase('edits.removeReport', { name: model.reports?.[id]?.name ?? id }),
    recipe: (model) => {
      if (model.reports === undefined) return;
      delete model.reports[id];
      if (Object.keys(model.reports).length === 0) delete model.reports;
    },
  };
}

function refuseName({ reports = {} }: ThreatModel, id: string, name: string): void {
  const wanted = name.trim();
  if (wanted === '' || wanted.length > longestReportName)
    throw new EditRefused(phrase('edits.refusedReportName', { most: longestReportName }));
  const isTaken = Object.values(reports).some(
    (one) => one.id !== id && one.name.toLowerCase() === wanted.toLowerCase(),
  );
  if (isTaken) throw new EditRefused(phrase('edits.refusedReportTaken', { name: wanted }));
  // A file may have such a one from elsewhere: it keeps its name until somebody gives it another.
  if (wanted !== reports[id]?.name && isNameOfAudience(wanted))
    throw new EditRefused(phrase('edits.refusedReportBuiltIn', { name: wanted }));
}

/** Whether the window, in any of its languages, or the command line calls an audience so. */
export function isNameOfAudience(name: string): boolean {
  const wanted = name.trim().toLowerCase();
  return audiences.some(
    (id) =>
      id === wanted ||
      languages.some((language) => speakerOf(language)(`choosing.${id}`).toLowerCase() === wanted),
  );
}
