/** Each two neighbouring characters of some words: what two names share, without a dictionary. */
export const pairsOf = (words: string): string[] => [...words].slice(1).map((character, at) => words[at]! + character)
