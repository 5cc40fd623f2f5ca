/** The package brings no types; these are the few calls that the benchmark makes. */
declare module 'xlsx-populate' {
  interface Cell {
    value(value: string): void
  }
  interface Workbook {
    sheet(name: string): { cell(address: string): Cell }
    outputAsync(): Promise<Uint8Array>
  }
  const XlsxPopulate: { fromDataAsync(bytes: Uint8Array): Promise<Workbook> }
  // biome-ignore lint/style/noDefaultExport: it is the package's
  export default XlsxPopulate
}
