const YEAR = '(?:19|20)\\d{2}'
const NUMBER = new RegExp(`[\\u4e00-\\u9fff]{1,12}(?:[〔［\\[【（(] ?${YEAR} ?[〕］\\]】）)]|${YEAR}年) ?第? ?\\d{1,5} ?号`)

/** The 发文字号 in a text as it stands, whatever its brackets (云政发〔2023〕5号, 云政发[2023]5号); '' without one. */
export function findDocumentNumber(text: string): string {
  return NUMBER.exec(text)?.[0] ?? ''
}
