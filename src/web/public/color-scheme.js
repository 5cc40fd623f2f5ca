// Runs before the first paint, so that a chosen light or dark look never flashes its opposite.
// Kept in a file of its own because the server's content security policy allows no inline script.
;(() => {
  const chosen = localStorage.getItem('mantine-color-scheme-value')
  const dark =
    chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.dataset.mantineColorScheme = dark ? 'dark' : 'light'
})()
