import type { Element } from '../../model/threat-model';
import type { ManifestNode } from '../manifest-node';
import { looksLikeSecret, secretWord } from '../secret-like';
import type { ModelBuilder } from './builder';

/** Of environment variables, commands and arguments only whether a secret is among them is kept, never a value. */
export function readEnvironment(builder: ModelBuilder, element: Element, container: ManifestNode): void {
  const variables = container.at('env')?.items() ?? [];
  const literal = variables
    .filter((one) => looksLikeSecret(one.at('name')?.text ?? '', one.at('value')?.text ?? ''))
    .map((one) => one.at('value'))
    .find((value) => value !== undefined);
  const words = [...(container.at('command')?.items() ?? []), ...(container.at('args')?.items() ?? [])];
  const plain = literal ?? secretWord(words);
  builder.fact(element, 'plainSecretInEnvironment', plain !== undefined, plain ?? container);

  const reference =
    variables.map((one) => one.at('valueFrom', 'secretKeyRef')).find((one) => one !== undefined) ??
    (container.at('envFrom')?.items() ?? [])
      .map((one) => one.at('secretRef'))
      .find((one) => one !== undefined);
  builder.fact(element, 'secretsInEnvironment', reference !== undefined, reference ?? container);
}
