/** Where a line stands on the grid, in characters from the edges of the 版心. */
export interface PlacedLine {
  text: string
  left: number
  right: number
}

export interface SignaturePlaces {
  signatureFits: boolean
  dateFits: boolean
  /** The places in words. */
  signaturePlace: string
  datePlace: string
}

const FROM_RIGHT = 2
const DATE_SHIFT = 2
const SEALED_FROM_RIGHT = 4
const TOLERANCE = 0.5
const near = (a: number, b: number) => Math.abs(a - b) <= TOLERANCE

export const SIGNATURE_REQUIREMENT = '右空二字；盖章的居中于成文日期之上'
export const DATE_REQUIREMENT = '首字比署名右移二字，或右空二字；盖章的右空四字'

/**
 * 署名 and 成文日期 by GB/T 9704-2012 7.3.5: without seal one of the two stands two characters from the right and the
 * date starts two right of 署名; with seal the date stands four from the right and 署名 is centred on it. `signature` is
 * the 署名 right above the date.
 */
export function judgeSignature(signature: PlacedLine | null, date: PlacedLine | null): SignaturePlaces {
  const fits = judgePlaces(signature, date)
  return { ...fits, signaturePlace: signature ? placeOf(signature) : '', datePlace: date ? placeOf(date) : '' }
}

function judgePlaces(
  signature: PlacedLine | null,
  date: PlacedLine | null,
): { signatureFits: boolean; dateFits: boolean } {
  if (!signature || !date) {
    const fits = near((signature ?? date)?.right ?? NaN, FROM_RIGHT)
    return { signatureFits: fits, dateFits: fits || near(date?.right ?? NaN, SEALED_FROM_RIGHT) }
  }
  const centre = ({ left, right }: PlacedLine) => (left - right) / 2
  // 署名 too long to be centred four characters in moves left until two are free, and takes the date with it.
  const isInside = near(date.right, SEALED_FROM_RIGHT)
    || (date.right > SEALED_FROM_RIGHT && (near(signature.right, FROM_RIGHT) || signature.left < TOLERANCE))
  if (isInside && near(centre(signature), centre(date))) return { signatureFits: true, dateFits: true }
  // 署名 that fills the line leaves no room on the right.
  const isWide = signature.left < TOLERANCE
  const signatureFits = isWide || near(Math.min(signature.right, date.right), FROM_RIGHT)
  const dateFits = near(date.left - signature.left, DATE_SHIFT) || (isWide && near(date.right, FROM_RIGHT))
  return { signatureFits, dateFits }
}

const placeOf = ({ text, left, right }: PlacedLine) => `“${text}”左空 ${left.toFixed(1)} 字，右空 ${right.toFixed(1)} 字`
