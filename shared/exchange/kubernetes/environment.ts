import type { Element } from '../../model/threat-model';
import type { ManifestNode } from '../manifest-node';
import { looksLikeSecret, secretWord } from '../secret-like';
import type { ModelBuilder } from './builder';

/**
 * Of environment variables, commands and arguments only whether a secret is among them is kept, never a value.
 * Where some of them can't be read, that none was found says nothing.
 */
export function readEnvironment(
  builder: ModelBuilder,
  element: Element,
  container: ManifestNode,
  isReadable: boolean,
): void {
  const record = (fact: string, found: ManifestNode | undefined) => {
    if (found || isReadable) builder.fact(element, fact, found !== undefined, found ?? container);
  };
  const variables = container.at('env')?.items() ?? [];
  const literal = variables
    .filter((one) => looksLikeSecret(one.at('name')?.text ?? '', one.at('value')?.text ?? ''))
    .map((one) => one.at('value'))
    .find((value) => value !== undefined);
  const words = [...(container.at('command')?.items() ?? []), ...(container.at('args')?.items() ?? [])];
  record('plainSecretInEnvironment', literal ?? secretWord(words));

  const reference =
    variables.map((one) => one.at('valueFrom', 'secretKeyRef')).find((one) => one !== undefined) ??
    (container.at('envFrom')?.items() ?? [])
      .map((one) => one.at('secretRef'))
      .find((one) => one !== undefined);
  record('secretsInEnvironment', reference);
}
