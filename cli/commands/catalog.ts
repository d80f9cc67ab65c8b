import { containerKnowledge } from '../../shared/knowledge/containers';
import { type Knowledge, knowledgeVersion } from '../../shared/knowledge/knowledge';
import { printJson } from '../files';
import { UnusableInput } from '../unusable-input';

const kinds = {
  controls: (knowledge: Knowledge) =>
    knowledge.catalogues
      .filter(({ role }) => role === 'controls')
      .flatMap(({ catalogue, version, items }) =>
        items.map(({ id, title, level, assessment }) => ({
          catalogue,
          version,
          id,
          title,
          level,
          assessment,
        })),
      ),
  mitigations: (knowledge: Knowledge) =>
    [...knowledge.mitigations.values()].map(({ id, title, kind, controls }) => ({
      id,
      title,
      kind,
      controls: controls.map(({ ref }) => ref),
    })),
  rules: (knowledge: Knowledge) =>
    [...knowledge.rules.values()].map((rule) => ({
      id: rule.id,
      title: rule.title,
      stride: rule.stride,
      subject: rule.subject,
      mitigations: rule.mitigations,
      controls: [
        ...new Set(
          rule.mitigations.flatMap(
            (id) => knowledge.mitigations.get(id)?.controls.map(({ ref }) => ref) ?? [],
          ),
        ),
      ],
      techniques: rule.techniques ?? [],
      source: rule.source.join('; '),
    })),
  stencils: (knowledge: Knowledge) =>
    [...knowledge.stencils.values()].map(({ id, title, kind }) => ({ id, title, kind })),
  boundaries: (knowledge: Knowledge) =>
    [...knowledge.boundaries.values()].map(({ id, title }) => ({ id, title })),
} satisfies Record<string, (knowledge: Knowledge) => { id: string; title: string }[]>;

/** `catalog KIND [--json]` */
export async function run(kind: string, options: { json?: boolean }): Promise<void> {
  if (!Object.hasOwn(kinds, kind))
    throw new UnusableInput(`catalog ${kind}: expected one of ${Object.keys(kinds).join(', ')}.`);
  const knowledge = containerKnowledge();
  const items = kinds[kind as keyof typeof kinds](knowledge);
  if (options.json) printJson({ knowledge: { version: knowledgeVersion(knowledge) }, items });
  else process.stdout.write(`${items.map(({ id, title }) => `${id}\t${title}`).join('\n')}\n`);
}
