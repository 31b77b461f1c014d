/** Something an import understood differently, dropped, changed or could not place. */
export interface ImportMessage {
  /** camelCase key, stable for scripts. */
  code: string
  /** What the user reads: what, and what to do. */
  text: string
}
