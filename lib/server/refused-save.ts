import type { RevisionTarget } from '@/lib/report/revision'
import { fullReport, rowKindOf } from '@/lib/report/row-limits'
import type { SaveOutcome } from '@/lib/storage/report-store'
import { ServerError } from './server-error'

export type RefusedOutcome = Exclude<SaveOutcome, { kind: 'saved' }>

/** What a save, or the bringing back of a version, tells the user when the store did not take it. */
export function refusedSave(
  outcome: RefusedOutcome,
  mine: { target: RevisionTarget; baseRevision: number; body: unknown } | 'version',
): ServerError {
  const not = mine === 'version' ? '没有恢复' : '这次没有保存'
  const theirs = 'theirs' in outcome ? standing(outcome.theirs) : undefined
  switch (outcome.kind) {
    case 'stale':
      if (mine === 'version') {
        return new ServerError('stale', '恢复时报告又有了新的保存，没有恢复，以免覆盖。请再试一次。')
      }
      return new ServerError('stale', '这一处已在别的窗口保存过新的内容，没有覆盖。请对照两份内容，选择保留哪一份。', {
        mine: { baseRevision: mine.baseRevision, body: mine.body },
        theirs,
      })
    case 'locked':
      return new ServerError(
        'locked',
        `报告已签发，正文、数据和附件不能修改，${not}。要修改请先退回起草。`,
        mine === 'version' ? {} : { theirs },
      )
    case 'moved':
      return new ServerError('moved', `报告的状态已在别的窗口变更，${not}。请刷新页面后再试。`, { state: outcome.state })
    case 'full':
      return new ServerError('tooLarge', fullReport(rowKindOf(outcome.target) ?? 'figure'))
    case 'missing': {
      const next = mine === 'version' ? '请回到首页查看。' : '刚写的内容仍在本页，请先复制留存。'
      return new ServerError('notFound', `没有找到这份报告，${not}。${next}`)
    }
    case 'binned':
      return new ServerError('binned', `这份报告已移入回收站，${not}。请到回收站恢复后再试。`)
    case 'olderSchema':
    case 'newerSchema':
      return new ServerError('newerSchema', `报告已由较新版本的程序保存，${not}。请升级程序后再编辑。`)
  }
}

/** What the page is told of the body that stands there. */
const standing = ({ revision, body, at }: { revision: number; body: unknown; at: string }) => ({ revision, body, at })
