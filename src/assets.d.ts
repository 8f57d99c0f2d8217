/** Packed weights and tables, embedded in the bundle as base64 text (see esbuild.js). */
declare module '*.bin' {
  const base64: string;
  export default base64;
}
/** Word lists, one entry a line, embedded as text; lines that begin with `#` are comments. */
declare module '*.list' {
  const text: string;
  export default text;
}
