/** Who acts, and for which office; each stored row carries both. */
export interface Actor {
  id: string
  officeId: string
}

/** The one person of an installation without accounts. */
export const LOCAL_ACTOR: Actor = { id: 'local', officeId: 'local' }
