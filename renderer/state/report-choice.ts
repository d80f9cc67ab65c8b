import { create } from 'zustand';
import { type Audience, isAudience } from '../../shared/model/audience';
import type { ReportChoice, SavedReport } from '../../shared/model/report-choice';
import { isSameData } from '../../shared/model/same-data';
import type { ThreatModel } from '../../shared/model/threat-model';
import { audienceChoices } from '../../shared/report/choice/presets';
import { useLanguage } from '../language/words';
import { useDocument } from './document';

/** What one begins with: an audience, or what is kept with the model; a file may have an `auditor` of its own. */
export type Preset = Audience | `own:${string}`;

export const ownPreset = (id: string): Preset => `own:${id}`;

/** What is kept with the model under a preset's name. */
export const savedOf = (preset: Preset, { reports = {} }: ThreatModel): SavedReport | undefined =>
  isAudience(preset) ? undefined : reports[preset.slice(ownPreset('').length)];

/** What was chosen for the report of one document. It is of this window; what is kept with the model has a name. */
interface Choosing {
  /** The document that it is about; of every other one, nothing is chosen. */
  document: string;
  preset: Preset;
  choice: ReportChoice;
}

const nothing: Choosing = { document: '', preset: 'auditor', choice: audienceChoices.auditor };
const useChoosing = create<Choosing>()(() => nothing);

const ofOpen = (choosing: Choosing, document: string | undefined): Choosing =>
  choosing.document === document ? choosing : nothing;

/** What the report of the open document is to have now. */
export const useReportChoice = (): Choosing => {
  const open = useDocument((state) => state.document?.id);
  const choosing = useChoosing();
  return ofOpen(choosing, open);
};
export const reportChoice = (): Choosing =>
  ofOpen(useChoosing.getState(), useDocument.getState().document?.id);

/** Begins with what a preset says. */
export function beginWith(preset: Preset, choice: ReportChoice): void {
  useChoosing.setState({ document: useDocument.getState().document?.id ?? '', preset, choice });
}

/** A choice that says a language: the window's where nobody chose one. */
export const spokenChoice = (choice: ReportChoice): ReportChoice => ({
  ...choice,
  language: choice.language ?? useLanguage.getState().language,
});

/** Changes some of what is chosen; undefined: everything. */
export function wish(wishes: Partial<ReportChoice>): void {
  const { preset, choice } = reportChoice();
  const next = Object.entries({ ...choice, ...wishes }).filter(([, value]) => value !== undefined);
  beginWith(preset, Object.fromEntries(next));
}

/** What a preset says; undefined: there is none of this id any more. */
export const choiceOf = (preset: Preset, model: ThreatModel): ReportChoice | undefined =>
  isAudience(preset) ? audienceChoices[preset] : savedOf(preset, model)?.choice;

/** Whether something was changed since the preset was taken. */
export function isChanged({ preset, choice }: Choosing, model: ThreatModel): boolean {
  const known = choiceOf(preset, model);
  return known === undefined || !isSameData(known, choice);
}
