/** The models in templates/, parsed, by their file name; made by build/data-plugin.ts. */
declare module 'virtual:templates' {
  const files: Record<string, unknown>;
  export default files;
}
