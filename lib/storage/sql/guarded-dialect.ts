import type { CompiledQuery, DatabaseConnection, Dialect, Driver, QueryResult } from 'kysely'
import { bindable } from './bindable'

class GuardedConnection implements DatabaseConnection {
  constructor(
    readonly inner: DatabaseConnection,
    private readonly translate: (error: unknown) => unknown,
  ) {}

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const parameters = query.parameters.map(bindable)
    try {
      return await this.inner.executeQuery<R>({ ...query, parameters })
    } catch (error) {
      throw this.translate(error)
    }
  }

  async *streamQuery<R>(query: CompiledQuery, chunkSize: number): AsyncIterableIterator<QueryResult<R>> {
    yield* this.inner.streamQuery<R>({ ...query, parameters: query.parameters.map(bindable) }, chunkSize)
  }
}

const innerOf = (connection: DatabaseConnection) => (connection instanceof GuardedConnection ? connection.inner : connection)

/**
 * The dialect with every parameter passing `bindable`, every error passing `translate`, and a rollback that a
 * database has already done by itself (SQLite on a full disk) not hiding the error that led to it.
 */
export function guardedDialect(dialect: Dialect, translate: (error: unknown) => unknown): Dialect {
  const guardedDriver = (driver: Driver): Driver => ({
    init: () => driver.init(),
    acquireConnection: async () => {
      try {
        return new GuardedConnection(await driver.acquireConnection(), translate)
      } catch (error) {
        throw translate(error)
      }
    },
    beginTransaction: (connection, settings) => driver.beginTransaction(connection, settings),
    commitTransaction: (connection) => driver.commitTransaction(connection),
    rollbackTransaction: async (connection) => {
      try {
        await driver.rollbackTransaction(connection)
      } catch (error) {
        if (!(error instanceof Error && error.message.includes('no transaction is active'))) throw error
      }
    },
    releaseConnection: (connection) => driver.releaseConnection(innerOf(connection)),
    destroy: () => driver.destroy(),
  })
  return {
    createDriver: () => guardedDriver(dialect.createDriver()),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createAdapter: () => dialect.createAdapter(),
    createIntrospector: (db) => dialect.createIntrospector(db),
  }
}
