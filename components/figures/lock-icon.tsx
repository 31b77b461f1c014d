/** A closed lock: a value that may not be typed over. */
export function LockIcon() {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <rect x="2" y="5.5" width="8" height="5.5" rx="1" fill="currentColor" />
      <path d="M4 5.5V3.8a2 2 0 0 1 4 0v1.7" fill="none" stroke="currentColor" strokeWidth="1.3" />
    </svg>
  )
}
