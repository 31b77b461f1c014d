import { z } from 'zod'
import type { Actor } from '@/lib/auth/actor'
import { REPORT_STATES, SCHEMA_VERSION } from '@/lib/report/report'
import { describePath } from '@/lib/report/describe-path'
import { ROW_LIMITS, rowKindOf } from '@/lib/report/row-limits'
import { isLocked, isLockedTarget, LOCKED_STATES, movesLocked } from '@/lib/report/report-lock'
import { bodySchemaOf, joinReport, restSchema, type Rest, type RevisionTarget, type TargetBody } from '@/lib/report/revision'
import { upgradeBody } from '@/lib/report/upgrade-body'
import { openReport } from './open-report'
import { refusedSave, type RefusedOutcome } from './refused-save'
import { ServerError } from './server-error'
import type { Services } from './services'
import { stampOf } from './stamp-of'

export const saveRevisionInput = z.strictObject({
  target: z.string().max(100),
  /** The revision the body was written on; 0 for a target that is new. */
  baseRevision: z.number().int().min(0).max(2_000_000_000),
  body: z.unknown(),
  /** The state the report was saved in as far as the page knows: past 起草 a changed figure must hold what the text prints. */
  state: z.enum(REPORT_STATES).optional(),
})

/**
 * Saves one target on the revision it was written on. Once this returns, the words are on the disk.
 * Throws ServerError: stale (details: mine and theirs; nothing was overwritten), locked (details: theirs; text, figures
 * and attachments of a signed report), moved (details: state; a figure changed for another state), tooLarge
 * (one row too many), invalidInput, notFound, binned, newerSchema.
 */
export async function saveRevision(
  actor: Actor,
  services: Services,
  reportId: string,
  input: z.infer<typeof saveRevisionInput>,
): Promise<{ revision: number }> {
  const { baseRevision } = input
  const { target, body } = parseChange(input.target, input.body)
  const moved = await movesWhatIsLocked(actor, services, reportId, { target, body })
  if (moved) throw refusedSave(moved, { target, baseRevision, body })
  const kind = body === null ? null : rowKindOf(target)
  const save = {
    reportId,
    schemaVersion: SCHEMA_VERSION,
    unlessState: isLockedTarget(target) ? LOCKED_STATES : undefined,
    ifState: kind === 'figure' ? input.state : undefined,
    unlessRows: kind ? { prefix: `${kind}:`, count: ROW_LIMITS[kind] } : undefined,
    changes: [{ target, baseRevision, body }],
  }
  let outcome = await services.store.saveRevisions(stampOf(actor, services), save)
  if (outcome.kind === 'olderSchema') {
    // A page left open over an upgrade of the program.
    await openReport(actor, services, reportId)
    outcome = await services.store.saveRevisions(stampOf(actor, services), save)
  }
  if (outcome.kind === 'saved') return { revision: baseRevision + 1 }
  throw refusedSave(outcome, { target, baseRevision, body })
}

/**
 * What the lock of a signed report (lib/report/report-lock) refuses of a save of `rest`. Only this one reads before it
 * writes: what is saved in between makes the save stale.
 */
async function movesWhatIsLocked(
  actor: Actor,
  services: Services,
  reportId: string,
  { target, body }: TargetBody,
): Promise<Extract<RefusedOutcome, { kind: 'locked' }> | null> {
  if (target !== 'rest' || !isLocked((body as Rest).state)) return null
  const stored = await services.store.readReport(actor.officeId, reportId)
  const theirs = stored?.latest.find((entry) => entry.target === 'rest')
  const before = restSchema.safeParse(theirs && upgradeBody('rest', theirs.body))
  return theirs && before.success && movesLocked(before.data, body as Rest) ? { kind: 'locked', target, theirs } : null
}

const ROW_ID: Readonly<Record<string, string>> = {
  figure: 'figureId',
  indicator: 'id',
  attachment: 'attachmentId',
  dismissal: 'dismissalId',
  explanation: 'explanationId',
}

/** The target and its body by the body's own schema; a row must carry the id its target names. Throws ServerError. */
function parseChange(target: string, value: unknown): { target: RevisionTarget; body: unknown } {
  const schema = bodySchemaOf(target)
  if (!schema) throw new ServerError('invalidInput', `页面要保存的内容不是报告的一部分，这次没有保存。请刷新页面后再试。`)
  const parsed = schema.safeParse(value)
  if (!parsed.success) {
    const place = describeBodyPath(target as RevisionTarget, value, parsed.error.issues[0]?.path ?? [])
    throw new ServerError('invalidInput', `${place}不符合要求，这次没有保存。请撤销最近的修改，或刷新页面后再试。`)
  }
  const [kind = '', id] = target.split(':')
  const idKey = ROW_ID[kind]
  const body = parsed.data as Record<string, unknown> | null
  if (idKey && body !== null && body[idKey] !== id) {
    throw new ServerError('invalidInput', `${describeBodyPath(target as RevisionTarget, value, [])}的内容与保存的位置不一致，这次没有保存。请刷新页面后再试。`)
  }
  return { target: target as RevisionTarget, body }
}

/** A path into one body, told as in the whole report. */
function describeBodyPath(target: RevisionTarget, body: unknown, path: readonly PropertyKey[]): string {
  const [kind = '', id = ''] = target.split(':')
  const report = joinReport({ schemaVersion: SCHEMA_VERSION, id: '', officeId: '' }, [{ target, body }])
  if (target === 'rest') return describePath(report, path)
  if (target === 'fields') return describePath(report, ['fields', ...path])
  return describePath(report, kind === 'section' ? ['sections', id, ...path] : [`${kind}s`, 0, ...path])
}
