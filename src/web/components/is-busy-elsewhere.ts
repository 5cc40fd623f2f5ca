/**
 * Whether a key that is pressed belongs to something else than the page: somebody types, or a dialog is
 * open. A ticked box doesn't count, since keys go on from there.
 */
export function isBusyElsewhere(target: EventTarget | null): boolean {
  if (document.querySelector('[role="dialog"]') !== null) return true
  if (!(target instanceof HTMLElement)) return false
  return (
    target.isContentEditable ||
    target.closest('input:not([type="checkbox"]), textarea, select, [role="menu"]') !== null
  )
}
