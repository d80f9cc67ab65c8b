import { hasSection } from '../choice/shown-report';
import type { ReportDocument } from '../document/document';
import { catalogueId, evidenceId, hasFindings } from './oscal-findings';
import { type Id, line, property, some } from './oscal-values';

/** The evidence that a report tells of: all where it lists its sources, else what the items that it judges name. */
function evidenceOf(report: ReportDocument): ReportDocument['evidence'] {
  if (hasSection(report, 'sources')) return report.evidence;
  if (!hasFindings(report)) return [];
  const named = new Set(report.coverage.flatMap(({ items }) => items.flatMap(({ evidence }) => evidence)));
  return report.evidence.filter(({ id }) => named.has(id));
}

/** The items of the benchmarks shown that each piece of evidence names, by its id. */
function itemsByEvidence({ coverage }: ReportDocument): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { catalogue, items } of coverage)
    for (const { id, evidence } of items)
      for (const name of evidence) found.set(name, [...(found.get(name) ?? []), `${catalogue}:${id}`]);
  return found;
}

/**
 * Each piece of evidence as an observation that leads to it. What it found, how and when, is written in the model in its
 * tool's own way, which a report doesn't read: so the observation says that it doesn't know.
 */
export function evidenceObservations(report: ReportDocument, id: Id, at: string): object[] {
  const named = itemsByEvidence(report);
  return evidenceOf(report).map(({ id: name }) => ({
    uuid: evidenceId(name, id),
    title: line(`Evidence ${name}`),
    description: line(
      named.has(name)
        ? `A piece of evidence in the model, which names ${named.get(name)?.join(', ')}.`
        : 'A piece of evidence in the model; it names no item of a benchmark that this document judges.',
    ),
    methods: ['UNKNOWN'],
    types: ['discovery'],
    'relevant-evidence': [
      { href: `#${resourceId(name, id)}`, description: line(`Evidence ${name} in the model's file.`) },
    ],
    collected: at,
    remarks:
      'What it found, how and when it was collected is to be read in it: the time given here is that of the report.',
  }));
}

const resourceId = (name: string, id: Id): string => id(`resource ${name}`);

/** What the document refers to: the benchmarks whose items it judges, and pieces of evidence with their digests. */
function resourcesOf(report: ReportDocument, id: Id): object[] {
  const shown = hasFindings(report) ? report.coverage : [];
  return [
    // A catalogue of controls may share its name with one of techniques.
    ...report.notices
      .filter(({ name, title }) => shown.some((one) => one.catalogue === name && one.title === title))
      .map(({ name, title, version, url, notice }) => ({
        uuid: catalogueId(name, id),
        title: line(title),
        props: [property('catalogue', name), property('version', version)],
        rlinks: [{ href: url }],
        ...(notice !== '' && { remarks: line(notice) }),
      })),
    ...evidenceOf(report).map(({ id: name, digest }) => ({
      uuid: resourceId(name, id),
      title: line(`Evidence ${name}`),
      description: 'It is in the file of the model, under evidence.',
      props: [property('evidence', name), ...(digest === '' ? [] : [property('sha256', digest)])],
    })),
  ];
}

/** Back matter, where there is any. */
export function backMatterOf(report: ReportDocument, id: Id): object {
  const resources = resourcesOf(report, id);
  return resources.length === 0 ? {} : { 'back-matter': some('resources', resources) };
}
