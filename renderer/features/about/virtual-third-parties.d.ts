/** Whose work is in the app, from the lock file; made by build/data-plugin.ts. */
declare module 'virtual:third-parties' {
  export interface ThirdParty {
    name: string;
    version: string;
    licence: string;
    /** The licence with its copyright notice; empty where the work came without one. */
    text: string;
  }
  const all: readonly ThirdParty[];
  export default all;
}
