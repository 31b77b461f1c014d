import { MIGRATIONS } from './migrations'
import { SCHEMA_VERSION, type Report } from './report'
import { bodySchemaOf, joinReport, splitReport, type RevisionTarget } from './revision'

/**
 * A stored body of one target in the present shape, whatever shape it was stored in; as it is when it fits none.
 * For the history of a target, whose entries outlive changes of shape.
 */
export function upgradeBody(target: RevisionTarget, body: unknown): unknown {
  const schema = bodySchemaOf(target)
  for (let from = SCHEMA_VERSION; from >= 1; from--) {
    const candidate = from === SCHEMA_VERSION ? body : migrateBody(target, body, from)
    if (schema?.safeParse(candidate).success) return candidate
  }
  return body
}

function migrateBody(target: RevisionTarget, body: unknown, from: number): unknown {
  let report = joinReport({ schemaVersion: from, id: '', officeId: '' }, [{ target, body }]) as Record<string, unknown>
  for (const migration of MIGRATIONS) if (migration.from >= from) report = migration.migrate(report)
  return splitReport(report as unknown as Report).find((entry) => entry.target === target)?.body
}
