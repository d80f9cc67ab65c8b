import type { Element } from '../../model/threat-model';
import type { ManifestNode } from '../manifest-node';
import type { ModelBuilder } from './builder';
import { spokenVariables, spokenWords } from './spoken-words';

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
  const spoken = [...spokenVariables(container), ...spokenWords(container)];
  const secret = spoken.find(({ isSecret }) => isSecret === 'yes');
  const doubtful = spoken.find(({ isSecret }) => isSecret === 'unknown');
  const telling = secret ?? doubtful;
  if (telling) builder.fact(element, 'plainSecretInEnvironment', telling.isSecret, telling.node);
  else if (isReadable) builder.fact(element, 'plainSecretInEnvironment', false, container);

  const reference =
    (container.at('env')?.items() ?? [])
      .map((one) => one.at('valueFrom', 'secretKeyRef'))
      .find((one) => one !== undefined) ??
    (container.at('envFrom')?.items() ?? [])
      .map((one) => one.at('secretRef'))
      .find((one) => one !== undefined);
  if (reference || isReadable)
    builder.fact(element, 'secretsInEnvironment', reference !== undefined, reference ?? container);
}
