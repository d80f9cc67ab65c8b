import type { ManifestNode } from '../manifest-node';
import type { ModelBuilder } from './builder';
import type { Workload } from './workloads';

const words = (text: string) => text.trim().split(/\s+/);

/** Volumes that live and die with the pod, or hold what the pod knows of itself: nothing of them is drawn. */
const innerVolumes = new Set(words('emptyDir downwardAPI gitRepo image'));
const drawnVolumes = new Set(words('hostPath persistentVolumeClaim projected secret configMap'));
/** Every kind that the Kubernetes API knows; of another one nobody knows what it mounts. */
export const apiVolumes: ReadonlySet<string> = new Set([
  ...innerVolumes,
  ...drawnVolumes,
  ...words(`awsElasticBlockStore azureDisk azureFile cephfs cinder csi ephemeral fc flexVolume flocker
    gcePersistentDisk glusterfs iscsi nfs photonPersistentDisk portworxVolume quobyte rbd scaleIO storageos
    vsphereVolume`),
]);

/** The kinds that a volume says it is of; one, where it is well written. */
export const kindsOf = (volume: ManifestNode): string[] =>
  volume
    .entries()
    .map(([key]) => key)
    .filter((key) => key !== 'name');

/** Lists volumes of a pod that appear nowhere in the model: of kinds that aren't imported, or mounted by nobody. */
export function listUndrawnVolumes(
  builder: ModelBuilder,
  { spec, containers }: Workload,
  claimTemplates: ReadonlyMap<string, ManifestNode>,
): void {
  const mounted = new Set(
    containers.flatMap(({ node }) =>
      ['volumeMounts', 'volumeDevices'].flatMap((field) =>
        (node.at(field)?.items() ?? []).map((mount) => mount.at('name')?.text),
      ),
    ),
  );
  for (const volume of spec.at('volumes')?.items() ?? []) {
    const name = volume.at('name')?.text ?? '';
    const kinds = kindsOf(volume);
    const what = `Volume ${name.slice(0, 300)} (${kinds.join(', ').slice(0, 300) || 'of no kind'})`;
    if (!kinds.some((kind) => drawnVolumes.has(kind) || innerVolumes.has(kind)))
      builder.lose(what, volume, 'Volumes of this kind aren’t imported yet.');
    else if (!mounted.has(name) && kinds.some((kind) => drawnVolumes.has(kind)))
      builder.lose(what, volume, 'No container mounts it, so it isn’t drawn.');
  }
  for (const [name, template] of claimTemplates)
    if (!mounted.has(name))
      builder.lose(`Claim template ${name}`, template, 'No container mounts it, so it isn’t drawn.');
}
