import type { ManifestNode } from '../manifest-node';
import { looksLikeSecret, looksLikeSecretName } from '../secret-like';
import { holdsSecret, maybeSecret, withoutSecrets } from '../secret-text';

/** A literal that a container's manifest hands to its program. */
export interface SpokenWord {
  node: ManifestNode;
  /** Whether it is or holds a secret; unknown where its looks don't tell. */
  isSecret: 'yes' | 'no' | 'unknown';
  /** What may be looked at further: no secret, and nothing under a name that is a secret's. */
  text: string;
}

/** The literal values of a container's variables. */
export function spokenVariables(container: ManifestNode): SpokenWord[] {
  return (container.at('env')?.items() ?? []).flatMap((variable): SpokenWord[] => {
    const node = variable.at('value');
    if (node?.text === undefined) return [];
    const name = variable.at('name')?.text ?? '';
    return [spoken(node, node.text, name, mayNameSecret.test(name))];
  });
}

/** The words of a container's command and its arguments. */
export function spokenWords(container: ManifestNode): SpokenWord[] {
  let before: string | undefined;
  return ['command', 'args'].flatMap((field) =>
    (container.at(field)?.items() ?? []).flatMap((node): SpokenWord[] => {
      if (node.text === undefined) return [];
      const [, option = ''] = /(?:^|\s)-{1,2}([A-Za-z][\w.-]{0,80})$/.exec(before ?? '') ?? [];
      const isMaybe = maybeSecret(before, node.text);
      before = node.text;
      return [spoken(node, node.text, node.text.startsWith('-') ? '' : option, isMaybe)];
    }),
  );
}

/** Names that are a secret's now and then: `LICENSE_KEY`, `PROXY_AUTH`. */
const mayNameSecret = /(^|[_.-])(key|auth|pin|salt|seed|login|cookie)$/i;

function spoken(node: ManifestNode, text: string, name: string, isMaybe: boolean): SpokenWord {
  const isSwitch = /^(|true|false|yes|no|on|off|none|\d{1,3}|\$\(.*\))$/i.test(text.trim());
  if (looksLikeSecret(name, text) || holdsSecret(text))
    return { node, isSecret: 'yes', text: looksLikeSecretName(name) ? '' : withoutSecrets(text) };
  const isUnknown = !isSwitch && (isMaybe || maybeSecret(undefined, text));
  return { node, isSecret: isUnknown ? 'unknown' : 'no', text: looksLikeSecretName(name) ? '' : text };
}
