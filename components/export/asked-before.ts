/** What the user has been asked before a 公开稿 is exported: each set of passages and errors once. */
const asked = new Set<string>()

export const wasAsked = (question: string): boolean => asked.has(question)

export function rememberAsked(question: string): void {
  asked.add(question)
}
