import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';
import { analyse } from '../../shared/analysis/analyse';
import type { Knowledge } from '../../shared/knowledge/knowledge';
import { approvedText } from '../../shared/model/approved-content';
import { reportDigests } from '../../shared/report/document/report-digests';
import type { EarlierModel } from '../../shared/report/document/report-since';
import { extensionOf, type ReportFormat, reportFormats } from '../../shared/report/report-formats';
import { writeReport } from '../../shared/report/write-report';
import { noteCutMark } from '../cut-mark';
import { noteExpiringDecisions } from '../expiring-decisions';
import { dayOf, readModelFile, timeOf } from '../files';
import { knowledgeOf, type PackOption } from '../knowledge';
import { placesIn } from '../places-in-model';
import { type ChoiceOptions, reportChoice } from '../report-choice';
import { warnOfUnknownWords } from '../unknown-words';
import { UnusableInput } from '../unusable-input';
import { refuseToReplace, writeWhole } from '../write-whole';

/** `report FILE -o OUT [--to FORMAT] [--at TIME] [--since MODEL]`, and what is in it */
export async function run(
  file: string,
  options: { output: string; to?: string; at?: string; since?: string } & ChoiceOptions & PackOption,
): Promise<void> {
  const format = formatOf(options);
  const at = timeOf(options.at);
  const today = dayOf(at);
  const { since, logo } = options;
  const sources = [file, since, logo].filter((one) => one !== undefined);
  await refuseToReplace(sources, options.output);
  const read = await readModelFile(file);
  const { model, digest } = read;
  const knowledge = await knowledgeOf(options);
  const choice = await reportChoice(options, model, knowledge);
  noteCutMark(choice.mark, format);
  warnOfUnknownWords(file, read, knowledge);
  noteExpiringDecisions(model, today);
  const analysis = analyse(model, knowledge, today === undefined ? {} : { today });
  if (format === 'svg' && Object.keys(model.diagrams).length === 0)
    throw new UnusableInput(`${file}: diagrams: it has none, so there is no picture.`);
  const earlier = since === undefined ? undefined : await earlierModel(since, knowledge, today);
  const content = await writeReport(
    format,
    {
      model,
      knowledge,
      analysis,
      ...(await reportDigests(model, digest, sha256)),
      at,
      earlier,
      placeOfSubject: placesIn(file, read),
    },
    {
      sha256,
      printPdf: async (html) => (await import('../print-pdf')).printPdf(html),
      rasterise: async (svg, scale) => (await import('../rasterise')).rasterise(svg, scale),
    },
    { choice },
  );
  return writeWhole(options.output, content);
}

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** What `--since` names. @throws UnusableInput */
async function earlierModel(
  file: string,
  knowledge: Knowledge,
  today: string | undefined,
): Promise<EarlierModel> {
  const { model, digest } = await readModelFile(file);
  return {
    name: basename(file),
    model,
    analysis: analyse(model, knowledge, today === undefined ? {} : { today }),
    digest,
    content: sha256(approvedText(model)),
  };
}

/** The format that `--to` names, else the one of the output's extension. @throws UnusableInput */
function formatOf({ to, output }: { to?: string; output: string }): ReportFormat {
  const name = (to ?? endingOf(output)).toLowerCase();
  const found = reportFormats.find((format) => format === (name === 'htm' ? 'html' : name));
  if (found) return found;
  const asked = to === undefined ? output : `--to ${to}`;
  const names = reportFormats.join(', ');
  throw new UnusableInput(
    `${asked}: the format isn't recognised; ${to === undefined ? 'use --to with' : 'expected'} one of ${names}.`,
  );
}

/** What the name of a file says of its format: `json`, but of `x.oscal.json`, `oscal`. */
function endingOf(path: string): string {
  const name = basename(path).toLowerCase();
  return (
    reportFormats.find(
      (format) => extensionOf[format] !== format && name.endsWith(`.${extensionOf[format]}`),
    ) ?? extname(name).slice(1)
  );
}
