import { absent, judged, type ProofRow } from './proof-row'
import { DATE_REQUIREMENT, judgeSignature, SIGNATURE_REQUIREMENT, type PlacedLine } from './place-signature-rule'

export const WRITTEN_DATE = /^\d{4}年[1-9]\d?月[1-9]\d?日$/

/** The rows of 署名 and 成文日期 from where they were found; `wanted` is what the report has, null without a report. */
export function signatureRows(
  found: { signatureLines: PlacedLine[]; date: PlacedLine | null },
  wanted: { signatureLines: string[]; issueDate: string } | null,
): ProofRow[] {
  const signature = found.signatureLines.at(-1) ?? null
  const places = judgeSignature(signature, found.date)
  const missing = wanted?.signatureLines.filter((line) => !found.signatureLines.some(({ text }) => text === line)) ?? []
  return [
    missing.length > 0
      ? judged('signature', SIGNATURE_REQUIREMENT, false, `没有找到“${missing[0]}”`)
      : signature
        ? judged('signature', SIGNATURE_REQUIREMENT, places.signatureFits, places.signaturePlace)
        : absent('signature', SIGNATURE_REQUIREMENT, '没有署名'),
    wanted?.issueDate && found.date?.text !== wanted.issueDate
      ? judged('issueDate', DATE_REQUIREMENT, false, `没有找到“${wanted.issueDate}”`)
      : found.date
        ? judged('issueDate', DATE_REQUIREMENT, places.dateFits && WRITTEN_DATE.test(found.date.text), places.datePlace)
        : absent('issueDate', DATE_REQUIREMENT, '没有成文日期'),
  ]
}
