import { z } from 'zod'

/** What an office settles once for all its reports. */
export const officeSettingsSchema = z.strictObject({
  /** 发文机关 offered for a new report. */
  issuers: z.array(z.string().trim().min(1).max(100)).max(10).default([]),
})
export type OfficeSettings = z.infer<typeof officeSettingsSchema>
