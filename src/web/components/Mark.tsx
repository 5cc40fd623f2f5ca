/** The sign of the product: a check mark, and the second hand's flourish beside it. */
export function Mark({ size }: { readonly size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="#34418f" />
      <path
        d="M6 16.5 11 22 20.5 8.5"
        stroke="#fff"
        strokeWidth="2.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <path
        d="M15.5 23.5c3.2-.6 4.6-5.2 6.6-5.2 1.7 0 .1 4.6 1.9 4.6 1 0 1.5-.9 2.2-1.7"
        stroke="#aab5ee"
        strokeWidth="2.2"
        strokeLinecap="round"
      />
    </svg>
  )
}
