import type { ManifestNode } from '../manifest-node';
import type { ModelBuilder } from './builder';

/** Whether a document tells kustomize what to put together. By its file's name it needs no kind. */
export function isKustomization(node: ManifestNode): boolean {
  const isItsFile = /(^|[\\/])kustomization(\.ya?ml)?$/i.test(node.file) && node.at('kind') === undefined;
  return isItsFile || /^kustomize\.config\.k8s\.io\//.test(node.at('apiVersion')?.text ?? '');
}

/** Of several, the one beside an object's file, which is likely to name it. */
export function nearestOf(
  kustomizations: readonly ManifestNode[],
  { file }: ManifestNode,
): ManifestNode | undefined {
  return kustomizations.find((one) => folderOf(one.file) === folderOf(file)) ?? kustomizations[0];
}

const folderOf = (file: string) => /^(.*)[\\/][^\\/]*$/.exec(file)?.[1];

/** The command that makes a model of what a kustomization deploys. */
export function howToBuild({ file }: ManifestNode): string {
  const folder = folderOf(file) ?? (/\.ya?ml$/i.test(file) ? '.' : 'DIR');
  return `kubectl kustomize ${folder.slice(-300)} | bulkhead import - -o FILE`;
}

/** Lists a kustomization: it is no object, and what it would change is in the model as it was before. */
export function kustomizationLoss(builder: ModelBuilder, node: ManifestNode): void {
  builder.lose(
    `Kustomization ${node.file.slice(-300)}`,
    node,
    `It isn’t built: its namespace, patches and generators aren’t applied to what it names. ${howToBuild(node)} imports what deploys.`,
  );
}
