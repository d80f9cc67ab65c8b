/** The files of the pack in packs/containers, parsed, by their name; made by build/data-plugin.ts. */
declare module 'virtual:pack/containers' {
  const files: Record<string, unknown>;
  export default files;
}
