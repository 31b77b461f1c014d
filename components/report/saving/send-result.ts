/** Another's save of the same target, found where ours should have gone. */
export interface TheirBody {
  revision: number
  body: unknown
  /** ISO time of their save. */
  at: string
}

export type SendResult =
  | { kind: 'saved'; revision: number }
  | { kind: 'stale'; theirs: TheirBody }
  /** The report was signed elsewhere: text and figures take no save until it is taken back. */
  | { kind: 'locked'; theirs: TheirBody }
  /** The report was put in another state elsewhere: a figure is to be changed for that state and sent again. */
  | { kind: 'moved' }
  /** The server will not take this body however often it is sent. */
  | { kind: 'refused'; message: string }
  /** The server could not save now (disk full): worth another try. */
  | { kind: 'failed'; message: string }
  /** No answer at all. */
  | { kind: 'unreachable' }
