import { type CatalogueItem, fullReference, itemNamed, type Knowledge } from '../shared/knowledge/knowledge';
import { plainText } from './plain-text';
import { UnusableInput } from './unusable-input';

/** Items that a refusal names. */
const mostNamed = 10;

/**
 * The item that a reference leads to: with its catalogue and edition, by its id alone where that is enough (`T1611`),
 * or as another version of its benchmark numbers it, which standard error tells.
 * @throws UnusableInput when an id alone could be several
 */
export function namedItem(knowledge: Knowledge, reference: string): CatalogueItem | undefined {
  return (
    itemNamed(knowledge, reference) ??
    itemByBareId(knowledge, reference) ??
    itemOfVersion(knowledge, reference)
  );
}

/** A technique, weakness or pattern, which rules name so too; else the one item of this id. */
function itemByBareId(knowledge: Knowledge, id: string): CatalogueItem | undefined {
  const items = [...knowledge.items.values()].filter(({ control }) => control.id === id);
  const reference = items.find(({ catalogue }) => catalogue.role !== 'controls');
  if (reference || items.length < 2) return reference ?? items[0];
  const names = items.slice(0, mostNamed).map(fullReference).join(', ');
  throw new UnusableInput(`--linked-to ${id}: ${items.length} items have this id; expected one of ${names}.`);
}

function itemOfVersion(knowledge: Knowledge, reference: string): CatalogueItem | undefined {
  const [, name, version = '', id] = /^([^@]+)@([^:]+):(.+)$/.exec(reference) ?? [];
  const item = [...knowledge.items.values()].find(
    ({ catalogue, control }) => catalogue.catalogue === name && control.idsByVersion?.[version] === id,
  );
  if (item)
    process.stderr.write(`${plainText(`bulkhead: note: ${reference} is ${fullReference(item)} here.`)}\n`);
  return item;
}
