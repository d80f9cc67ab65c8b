/** The welcome page: where the app begins. */
export const library = {
  about:
    'Threat modeling for container platforms. Draw it or import it, see the threats of every element, flow and trust boundary, decide, and hand over the report.',
  delete: 'Delete',
  deleteKept: 'It is kept in this app only. Deleting it can’t be undone.',
  deleteModel: 'Delete {{name}}',
  deleteOfFile: 'It goes from this list; the file {{file}} stays.',
  deleteWhich: 'Delete “{{name}}”?',
  importManifests: 'Import Kubernetes manifests…',
  keep: 'Keep it',
  keptByItself:
    'Models that you work on are kept here by themselves, whether or not you save them to a file.',
  new: 'New model',
  open: 'Open a file…',
  recent: 'Recent',
  size: '{{elements}}, {{threats}}',
  start: 'Start',
  templates: 'Templates',
} as const;
