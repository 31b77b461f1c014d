export type ImportRefusalCode =
  | 'fileTooLarge'
  | 'tooManyCharacters'
  | 'tooManyParagraphs'
  | 'tooManyRows'
  | 'secrecyMark'
  | 'notText'
  | 'notWorkbook'
  | 'oldFormat'
  | 'encrypted'
  | 'packedTooDensely'
  | 'broken'
  | 'tooLarge'
  | 'tooSlow'

/** A file or text that is not taken in; nothing of it may be stored or logged. The message is Chinese, for the user. */
export class ImportRefusal extends Error {
  constructor(
    readonly code: ImportRefusalCode,
    message: string,
  ) {
    super(message)
    this.name = 'ImportRefusal'
  }
}
