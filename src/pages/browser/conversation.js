/**
 * The conversation of this tab: a token and an id, nothing else, gone when the tab closes.
 * A frame may forbid storage; then it lives in memory only.
 */
const key = (base) => `chat:${base}`;
const inMemory = new Map();

/** Gives a fresh token, for the conversation of this tab when there is one. Throws when the server cannot be reached. */
export async function openConversation(base) {
  const known = recall(base);
  const conversation = await askToken(base, known?.token);
  remember(base, conversation);
  return { ...conversation, resumed: conversation.conversationId === known?.conversationId };
}

export function hasConversation(base) {
  return recall(base) !== undefined;
}

/** Wipes every conversation of this tab, here and on the server; does not wait, because the page is about to go. */
export function forgetConversations() {
  for (const [base, { token }] of all()) {
    fetch(`${base}/chat/conversation`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${token}` },
      keepalive: true,
    }).catch(() => undefined);
  }
  inMemory.clear();
  withStorage((storage) => storage.clear());
}

/** The old token gives the same conversation back; when the server no longer knows it, a new one. */
async function askToken(base, oldToken) {
  const response = await fetch(`${base}/chat/token`, {
    method: 'POST',
    headers: oldToken ? { authorization: `Bearer ${oldToken}` } : {},
    cache: 'no-store',
  });
  // A token that this server does not accept at all is of no use any more.
  if (oldToken && [401, 403].includes(response.status)) return askToken(base);
  if (!response.ok) throw new Error(`token: ${response.status}`);
  const { token, conversationId, userId } = await response.json();
  return { token, conversationId, userId };
}

function remember(base, { token, conversationId }) {
  inMemory.set(base, { token, conversationId });
  withStorage((storage) => storage.setItem(key(base), JSON.stringify({ token, conversationId })));
}

function recall(base) {
  return all().find(([each]) => each === base)?.[1];
}

function all() {
  const stored = withStorage((storage) =>
    Object.keys(storage)
      .filter((name) => name.startsWith(key('')))
      .map((name) => [name.slice(key('').length), JSON.parse(storage.getItem(name))]),
  );
  return stored?.length > 0 ? stored : [...inMemory];
}

function withStorage(action) {
  try {
    return action(window.sessionStorage);
  } catch {
    return undefined;
  }
}
