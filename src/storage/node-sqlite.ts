import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import type { SqliteDatabase, SqliteStatement } from 'kysely';

/** Milliseconds that a statement waits for another process to finish writing. */
export const lockPatience = 5000;

/** Node's own SQLite in the shape that kysely's SqliteDialect asks for. */
export function openNodeSqlite(file: string): SqliteDatabase {
  const database = new DatabaseSync(file, {
    enableForeignKeyConstraints: true,
    timeout: lockPatience,
  });
  // WAL: a backup or a report may read while the server writes. NORMAL is safe with WAL.
  database.exec('pragma journal_mode = wal');
  database.exec('pragma synchronous = normal');
  // Erased conversations must be gone from the file, not only from the index.
  database.exec('pragma secure_delete = on');
  const prepared = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare: (sql) => {
      const statement = prepared.get(sql) ?? asKyselyStatement(database, sql);
      if (prepared.size < rememberedStatements) prepared.set(sql, statement);
      return statement;
    },
  };
}

/** Kysely asks for the same few statements at every turn; compiling them took a tenth of it. */
const rememberedStatements = 200;

function asKyselyStatement(database: DatabaseSync, written: string): SqliteStatement {
  // Every transaction here writes. A deferred one fails at once, without waiting, when another process writes first.
  const sql = written === 'begin' ? 'begin immediate' : written;
  const statement = database.prepare(sql);
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...parameters.map(bindable)),
    run: (parameters) => statement.run(...parameters.map(bindable)),
    // Two readers may be halfway the same statement.
    iterate: (parameters) => database.prepare(sql).iterate(...parameters.map(bindable)),
  };
}

function bindable(value: unknown): SQLInputValue {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'bigint' || value instanceof Uint8Array) return value;
  throw new TypeError(`SQLite cannot bind a ${typeof value}`);
}
