import { describe, expect, it } from 'vitest'
import { reportOf } from '@/lib/figures/testing/figured-report'
import { takeToldFields } from './take-told-fields'

const { fields } = reportOf([], [])
const filled = { ...fields, issuers: ['云岭县司法局'], primaryRecipients: ['中共云岭县委'], copiedTo: ['县委依法治县办'] }

describe('takeToldFields', () => {
  it('empties the recipients of the old office and says so', () => {
    const taken = takeToldFields(filled, { issuers: ['青溪县民政局'], year: 2023 })
    expect(taken.fields).toMatchObject({ issuers: ['青溪县民政局'], year: 2023, primaryRecipients: [], copiedTo: [] })
    expect(taken.messages).toEqual(['原来填的主送机关、抄送机关与新的发文机关不符，已清空，可撤销。'])
  })

  it('takes the recipients the text tells and names only what it emptied', () => {
    const told = { issuers: ['青溪县民政局'], primaryRecipients: ['青溪县人民政府'] }
    const taken = takeToldFields(filled, told)
    expect(taken.fields).toMatchObject({ primaryRecipients: ['青溪县人民政府'], copiedTo: [] })
    expect(taken.messages).toEqual(['原来填的抄送机关与新的发文机关不符，已清空，可撤销。'])
    expect(takeToldFields({ ...filled, copiedTo: [] }, told).messages).toEqual([])
  })

  it('keeps the recipients while the office is the same or unknown', () => {
    for (const told of [{ issuers: ['云岭县司法局'], year: 2023 }, { year: 2023 }]) {
      expect(takeToldFields(filled, told)).toEqual({ fields: { ...filled, year: 2023 }, messages: [] })
    }
  })
})
