declare module 'virtual:packs' {
  const packs: { files: Record<string, unknown>; digest: string }[];
  export default packs;
}
