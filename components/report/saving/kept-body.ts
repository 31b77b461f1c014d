/** A body not yet acknowledged, with the revision it was written on. */
export interface UnsavedBody {
  target: string
  baseRevision: number
  body: unknown
}

/** An unsaved body that another page kept on this machine. */
export interface KeptBody extends UnsavedBody {
  /** The page that kept it. */
  keptBy: string
  /** ISO time; '' where it is not known. */
  keptAt: string
  /** The body as it was kept, perhaps in an older shape. */
  original: unknown
}
