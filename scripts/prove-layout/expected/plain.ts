import { printableText } from '@/lib/layout/printable-text'

/** The characters that paper shows, without spaces: what texts are compared by. */
export const plain = (text: string) => printableText(text).replace(/\s/g, '')

/** Lines of a field that hold anything. */
export const plainLines = (text: string) => printableText(text).split('\n').map(plain).filter((line) => line !== '')
