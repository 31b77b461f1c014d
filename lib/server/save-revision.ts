import { z } from 'zod'
import type { Actor } from '@/lib/auth/actor'
import { SCHEMA_VERSION } from '@/lib/report/report'
import { bodySchemaOf, type RevisionTarget } from '@/lib/report/revision'
import { openReport } from './open-report'
import { ServerError } from './server-error'
import type { Services } from './services'
import { stampOf } from './stamp-of'

export const saveRevisionInput = z.strictObject({
  target: z.string().max(100),
  /** The revision the body was written on; 0 for a target that is new. */
  baseRevision: z.number().int().min(0).max(2_000_000_000),
  body: z.unknown(),
})

/**
 * Saves one target on the revision it was written on. Once this returns, the words are on the disk.
 * Throws ServerError: stale (details: mine and theirs; nothing was overwritten), invalidInput, notFound, binned.
 */
export async function saveRevision(
  actor: Actor,
  services: Services,
  reportId: string,
  input: z.infer<typeof saveRevisionInput>,
): Promise<{ revision: number }> {
  const { baseRevision } = input
  const { target, body } = parseChange(input.target, input.body)
  const save = { reportId, schemaVersion: SCHEMA_VERSION, changes: [{ target, baseRevision, body }] }
  let outcome = await services.store.saveRevisions(stampOf(actor, services), save)
  if (outcome.kind === 'olderSchema') {
    // A page left open over an upgrade of the program.
    await openReport(actor, services, reportId)
    outcome = await services.store.saveRevisions(stampOf(actor, services), save)
  }
  switch (outcome.kind) {
    case 'saved':
      return { revision: baseRevision + 1 }
    case 'stale':
      throw new ServerError('stale', '这一处已在别的窗口保存过新的内容，没有覆盖。请对照两份内容，选择保留哪一份。', {
        mine: { baseRevision, body },
        theirs: outcome.theirs,
      })
    case 'missing':
      throw new ServerError('notFound', '没有找到这份报告，这次没有保存。刚写的内容仍在本页，请先复制留存。')
    case 'binned':
      throw new ServerError('binned', '这份报告已移入回收站，这次没有保存。请到回收站恢复后再试。')
    case 'olderSchema':
    case 'newerSchema':
      throw new ServerError('newerSchema', '报告已由较新版本的程序保存，这次没有保存。请升级程序后再编辑。')
  }
}

const ROW_ID: Readonly<Record<string, string>> = { figure: 'figureId', indicator: 'id', attachment: 'attachmentId', dismissal: 'dismissalId' }

/** The target and its body by the body's own schema; a row must carry the id its target names. Throws ServerError. */
function parseChange(target: string, value: unknown): { target: RevisionTarget; body: unknown } {
  const schema = bodySchemaOf(target)
  if (!schema) throw new ServerError('invalidInput', `没有“${target}”这一处可保存的内容，这次没有保存。请刷新页面后再试。`)
  const parsed = schema.safeParse(value)
  if (!parsed.success) {
    const place = parsed.error.issues[0]?.path.join('.') || '全部'
    throw new ServerError('invalidInput', `内容不符合要求（${target}：${place}），这次没有保存。请撤销最近的修改，或刷新页面后再试。`)
  }
  const [kind = '', id] = target.split(':')
  const idKey = ROW_ID[kind]
  const body = parsed.data as Record<string, unknown> | null
  if (idKey && body !== null && body[idKey] !== id) {
    throw new ServerError('invalidInput', `内容与保存的位置不一致（${target}），这次没有保存。请刷新页面后再试。`)
  }
  return { target: target as RevisionTarget, body }
}
