/** Starts a download without leaving the page: the server sends the file as an attachment. */
export function startDownload(url: string): void {
  const link = document.createElement('a')
  link.href = url
  link.download = ''
  link.click()
}
