import type { Reason, Subject } from '../../analysis/analysis';
import type { Knowledge } from '../../knowledge/knowledge';
import { type Speaker, sayEnglish } from '../../language/speak';
import type { FactSource, FactValue } from '../../model/fact';
import { pictureTitle, pictureValue } from './picture-labels';

/**
 * A reason as three short texts: what was read, what it said, who says so. What was read of something else than
 * the threat's own subject names it, and so does everything where one fact was read of several.
 * @param about the threat's subject
 * @param all the threat's reasons
 */
export function reasonInWords(
  reason: Reason,
  knowledge: Knowledge,
  names: ReadonlyMap<string, Subject>,
  about: string,
  all: readonly Reason[] = [],
  say: Speaker = sayEnglish,
): { what: string; value: string; who: string } {
  const { subject, fact, value, source } = reason;
  const isElsewhere =
    subject !== about || all.some((other) => other.fact === fact && other.subject !== subject);
  const whose = isElsewhere ? nameAmong(subject, about, names, say) : '';
  const title = knowledge.facts.get(fact)?.title;
  return {
    what:
      title === undefined
        ? pictureTitle(reason, whose, knowledge, say)
        : whose === ''
          ? title
          : `${title} (${whose})`,
    value: valueInWords(title === undefined ? pictureValue(reason, knowledge, names, say) : value, say),
    // What was read off the picture was drawn, whoever drew it.
    who: title === undefined && source.by === 'person' ? say('sources.diagram') : sourceInWords(source, say),
  };
}

/** A subject's name; with its kind where the threat's own subject has the same name. */
function nameAmong(id: string, about: string, names: ReadonlyMap<string, Subject>, say: Speaker): string {
  const subject = names.get(id);
  if (subject === undefined) return id;
  const own = names.get(about);
  if (id === about || own?.name !== subject.name) return subject.name;
  return say(own.kind === subject.kind ? 'picture.otherKind' : 'picture.ofKind', {
    name: subject.name,
    kind: say(`status.${subject.kind}`),
  });
}

export function valueInWords(value: FactValue, say: Speaker = sayEnglish): string {
  if (Array.isArray(value)) return value.length === 0 ? say('values.none') : value.join(', ');
  if (value === 'yes' || value === 'no' || value === 'none') return say(`values.${value}`);
  return String(value);
}

/** `deployment.yaml:31`, `a person`, `the platform: …` */
export function sourceInWords({ by, file, line, tool, note }: FactSource, say: Speaker = sayEnglish): string {
  const place = file === undefined ? '' : `${file}${line === undefined ? '' : `:${line}`}`;
  switch (by) {
    case 'person':
      return say('sources.person');
    case 'platform':
      return platformInWords(note, place, say);
    case 'evidence':
      return [tool ?? say('sources.scanner'), place].filter(Boolean).join(', ');
    case 'import':
      return place === '' ? say('sources.importing') : place;
  }
}

function platformInWords(note: string | undefined, place: string, say: Speaker): string {
  if (note === undefined)
    return place === '' ? say('sources.platform') : say('sources.platformAt', { place });
  return place === ''
    ? say('sources.platformNote', { note })
    : say('sources.platformNoteAt', { note, place });
}
