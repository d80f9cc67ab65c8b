declare module 'virtual:packs' {
  /** Checked when the app was built: see build/data-plugin.ts. */
  const packs: import('./load-packs').CheckedPack[];
  export default packs;
}
