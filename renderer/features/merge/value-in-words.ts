import { valueInWords as factInWords } from '../../../shared/analysis/quiet-in-words';
import type { Conflict, Side } from '../../../shared/edits/merge/conflict';
import { Approval, Person } from '../../../shared/model/approval';
import { Fact } from '../../../shared/model/fact';
import { SavedReport } from '../../../shared/model/report-choice';
import { Assumption, Decision, FlowWay, MitigationUse, Note } from '../../../shared/model/threat-model';
import { visibleText } from '../../../shared/model/visible-text';
import { t } from '../../language/words';
import { nameOnEither, type Sides, workInWords } from './sides';

/** Letters of a value that are shown. */
const most = 400;

/** What one side has, in words, safe to show. */
export function valueInWords(conflict: Conflict, side: Side, sides: Sides): string {
  const text = visibleText(plainWords(conflict, side, sides));
  return text.length > most ? `${text.slice(0, most)} …` : text || t('merge.none');
}

function plainWords({ about, ...values }: Conflict, side: Side, sides: Sides): string {
  const value = values[side];
  const parentInWords = (parent: unknown) =>
    typeof parent === 'string'
      ? t('merge.inside', { name: nameOnEither(sides, parent) })
      : t('merge.outside');
  switch (about.kind) {
    case 'model':
    case 'field':
    case 'drawn':
    case 'note':
      return fieldsInWords(value, sides);
    case 'fact': {
      const fact = Fact.safeParse(value);
      return fact.success ? factInWords(fact.data.value, t) : t('values.unknown');
    }
    case 'removed': {
      if (side === about.by) return t('merge.removed');
      const what =
        about.map === 'assumptions'
          ? textOf(Assumption.safeParse(value))
          : workInWords(about.work, about.id, sides);
      return what === '' ? t('merge.kept') : t('merge.keptWith', { what });
    }
    case 'hidden':
      return t(side === about.by ? 'merge.notShown' : 'merge.kept');
    case 'note removed':
      return side === about.by ? t('merge.removed') : textOf(Note.safeParse(value)) || t('merge.kept');
    case 'place':
      return parentInWords(value);
    case 'circle': {
      const parents = Array.isArray(value) ? value : [];
      return about.ids
        .map((id, at) => {
          const name = nameOnEither(sides, id);
          const parent: unknown = parents[at];
          return typeof parent === 'string'
            ? t('merge.isIn', { name, parent: nameOnEither(sides, parent) })
            : t('merge.isOutside', { name });
        })
        .join('; ');
    }
    case 'way': {
      const way = FlowWay.safeParse(value);
      return way.success ? t('merge.wayOf', { count: way.data.points.length }) : t('merge.straight');
    }
    case 'decision': {
      const { data } = Decision.safeParse(value);
      return data === undefined
        ? ''
        : [t(`status.${data.status}`), data.owner, data.reason, data.expires].filter(Boolean).join(' – ');
    }
    case 'mitigation': {
      const { data } = MitigationUse.safeParse(value);
      return data === undefined ? '' : [t(`status.${data.status}`), data.note].filter(Boolean).join(' – ');
    }
    case 'person': {
      const { data } = Person.safeParse(value);
      return data === undefined
        ? ''
        : [data.name, data.role, t(`signOff.${data.part}`)].filter(Boolean).join(' – ');
    }
    case 'approval': {
      const { data } = Approval.safeParse(value);
      return data === undefined
        ? ''
        : [data.at.slice(0, 10), data.role, data.note].filter(Boolean).join(' – ');
    }
    case 'evidence':
      return value === undefined ? '' : JSON.stringify(value);
    case 'report': {
      const { data } = SavedReport.safeParse(value);
      return data === undefined ? '' : `${data.name}: ${Object.keys(data.choice).sort().join(', ')}`;
    }
  }
}

const textOf = (read: { data?: { text: string } | undefined }): string => read.data?.text ?? '';

/** Fields that belong together, of whatever is in them. */
function fieldsInWords(value: unknown, sides: Sides): string {
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value !== 'object' || value === null) return '';
  const fields = new Map<string, unknown>(Object.entries(value));
  const end = (key: string) => nameOnEither(sides, String(fields.get(key)));
  if (fields.has('source')) return t('subject.fromTo', { source: end('source'), target: end('target') });
  if (fields.has('x')) return t('merge.positionAt', rounded(fields, 'x', 'y'));
  if (fields.has('width')) return t('merge.sizeOf', rounded(fields, 'width', 'height'));
  const [field, only] = [...fields][0] ?? [];
  if (field === 'inside') return end('inside');
  if (field === 'outOfScope')
    return t('merge.outOfScope', { reason: String((only as { reason?: unknown }).reason ?? '') });
  if (only === true || only === false) return t(only ? 'merge.yes' : 'merge.no');
  return typeof only === 'string' || typeof only === 'number'
    ? String(only)
    : field === undefined
      ? ''
      : JSON.stringify(only);
}

const rounded = (fields: ReadonlyMap<string, unknown>, ...keys: readonly string[]) =>
  Object.fromEntries(keys.map((key) => [key, Math.round(Number(fields.get(key)))]));
