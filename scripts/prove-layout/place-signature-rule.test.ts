import { expect, it } from 'vitest'
import { judgeSignature } from './place-signature-rule'

const signature = (left: number) => ({ text: '云岭县司法局', left, right: 28 - left - 6 })
const date = (left: number) => ({ text: '2026年2月13日', left, right: 28 - left - 6.5 })

it.each([
  ['the date two right of the signature, two from the right', 17.5, 19.5, true, true],
  ['both ending at the same place', 20, 19.5, true, false],
  ['the date at the edge', 19.5, 21.5, false, true],
  ['with seal: four from the right, centred', 17.75, 17.5, true, true],
  ['with seal, not centred', 14, 17.5, false, false],
])('%s', (_, signatureLeft, dateLeft, signatureFits, dateFits) => {
  expect(judgeSignature(signature(signatureLeft), date(dateLeft))).toMatchObject({ signatureFits, dateFits })
})
