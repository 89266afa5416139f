import { accessSync, constants, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely, type SqliteDatabase, SqliteDialect, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { migrations } from './migrations.ts';
import { lockPatience, openNodeSqlite } from './node-sqlite.ts';
import { StorageError } from './storage-error.ts';
import type { Tables } from './tables.ts';

export type Database = {
  /** Only for the rooms next to this file. */
  readonly query: Kysely<Tables>;
  /** What was erased also stands in the write-ahead log: empties that file, unless another process is reading. */
  emptyWal(): Promise<boolean>;
  /** Rewrites the whole file and empties the log, so that nothing erased is left in either; false: another process or a full disk is in the way. */
  rewrite(): Promise<boolean>;
  close(): Promise<void>;
};

/** Opens, or makes, the database file and brings it to the newest version. */
export async function openDatabase({ file }: { file: string }): Promise<Database> {
  const query = new Kysely<Tables>({
    dialect: new SqliteDialect({ database: openFile(file) }),
  });
  try {
    await migrate(query, file);
  } catch (error) {
    await query.destroy();
    throw error;
  }
  return {
    query,
    emptyWal: () => emptyWal(query, { patience: 50 }),
    rewrite: () => rewrite(query),
    close: () => query.destroy(),
  };
}

function openFile(file: string): SqliteDatabase {
  if (file === ':memory:') return openNodeSqlite(file);
  const folder = dirname(file);
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return openNodeSqlite(file);
  } catch (cause) {
    throw new StorageError('folder-not-writable', notWritable(folder), { cause });
  }
}

async function rewrite(query: Kysely<Tables>): Promise<boolean> {
  try {
    await sql`vacuum`.execute(query);
  } catch {
    return false;
  }
  return emptyWal(query, { patience: lockPatience });
}

/** Waits `patience` milliseconds at most: the process stands still meanwhile. */
const emptyWal = (query: Kysely<Tables>, { patience }: { patience: number }): Promise<boolean> =>
  query.connection().execute(async (connection) => {
    await sql`pragma busy_timeout = ${sql.lit(patience)}`.execute(connection);
    const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(
      connection,
    );
    await sql`pragma busy_timeout = ${sql.lit(lockPatience)}`.execute(connection);
    return rows[0]?.busy !== 1;
  });

function notWritable(folder: string): string {
  return (
    `De map ${folder} is niet te gebruiken voor de gegevens van de chatbot. ` +
    'Controleer of de map bestaat en of dit programma erin mag schrijven, of kies een andere map. ' +
    `(The data folder ${folder} cannot be written: check that it exists and its permissions, or choose another.)`
  );
}

async function migrate(query: Kysely<Tables>, file: string): Promise<void> {
  const migrator = new Migrator({
    db: query,
    provider: { getMigrations: async () => ({ ...migrations }) },
  });
  const { error, results } = await migrator.migrateToLatest();
  if (error === undefined) return;
  const failed = results?.find((result) => result.status === 'Error')?.migrationName;
  throw new StorageError(
    'migration-failed',
    `De database ${file} kan niet worden bijgewerkt${failed ? ` (stap ${failed})` : ''}. ` +
      'Is zij van een nieuwere versie van dit programma? Zet dan die versie terug of gebruik een reservekopie. ' +
      `(The database ${file} cannot be migrated.)`,
    { cause: error },
  );
}
