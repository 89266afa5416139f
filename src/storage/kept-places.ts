import { type ExpressionBuilder, sql } from 'kysely';
import type { KeptPlace } from './kept-place.ts';
import type { Database } from './open-database.ts';
import type { BotStateRow, Tables } from './tables.ts';
import { textsIn } from './texts-in.ts';

/** The tables about conversations. The conversation itself is last: the others need it to find what is theirs. */
export const createKeptPlaces = (database: Database): readonly KeptPlace[] => [
  activities(database),
  botStates(database),
  conversations(database),
];

const activities = ({ query }: Database): KeptPlace => ({
  name: 'activity',
  search: async (matches) => {
    const found = new Set<string>();
    const rows = query.selectFrom('activity').select(['conversation_id', 'body']).stream();
    for await (const { conversation_id, body } of rows) {
      if (textsIn(JSON.parse(body)).some(matches)) found.add(conversation_id);
    }
    return [...found];
  },
  read: async (id) => {
    const rows = query.selectFrom('activity').selectAll().where('conversation_id', '=', id);
    const inOrder = await rows.orderBy('watermark').execute();
    return inOrder.map((row) => ({ ...row, body: JSON.parse(row.body) }));
  },
  erase: async (id) => {
    const erase = query.deleteFrom('activity').where('conversation_id', '=', id);
    return Number((await erase.executeTakeFirst()).numDeletedRows);
  },
});

const botStates = ({ query }: Database): KeptPlace => ({
  name: 'bot_state',
  search: async (matches) => {
    const found = new Set<string>();
    for await (const row of query.selectFrom('bot_state').selectAll().stream()) {
      const id = conversationIn(row);
      if (id !== undefined && [id, ...textsIn(JSON.parse(row.value))].some(matches)) found.add(id);
    }
    return [...found];
  },
  read: async (id) => {
    const rows = query.selectFrom('bot_state').select(['key', 'value', 'changed_at']);
    const own = await rows.where((builder) => isAbout(builder, id)).execute();
    return own.map((row) => ({ ...row, value: JSON.parse(row.value) }));
  },
  erase: async (id) => {
    const erase = query.deleteFrom('bot_state').where((builder) => isAbout(builder, id));
    return Number((await erase.executeTakeFirst()).numDeletedRows);
  },
});

/** Bot Framework writes `channel/conversations/id/`, on every channel. */
const conversationIn = ({ key }: BotStateRow): string | undefined =>
  /^[^/]+\/conversations\/(.+)\/$/.exec(key)?.[1];

/** Of the conversation, or of its resident. Not LIKE: ids may hold its wildcard `_`. */
const isAbout = ({ or, exists, selectFrom }: ExpressionBuilder<Tables, 'bot_state'>, id: string) =>
  or([
    sql<boolean>`instr(bot_state.key, ${`/conversations/${id}/`}) > 0`,
    exists(
      selectFrom('conversation')
        .select('id')
        .where('id', '=', id)
        .where(sql<boolean>`instr(bot_state.key, '/users/' || conversation.user_id || '/') > 0`),
    ),
  ]);

const conversations = ({ query }: Database): KeptPlace => ({
  name: 'conversation',
  search: async (matches) => {
    const rows = await query.selectFrom('conversation').selectAll().execute();
    return rows.filter((row) => textsIn(row).some(matches)).map(({ id }) => id);
  },
  read: (id) => query.selectFrom('conversation').selectAll().where('id', '=', id).execute(),
  erase: async (id) => {
    const erase = query.deleteFrom('conversation').where('id', '=', id);
    return Number((await erase.executeTakeFirst()).numDeletedRows);
  },
});
