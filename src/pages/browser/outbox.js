/**
 * Remembers what was typed until the server has it. When a token ran out at the moment of sending, Web Chat
 * starts anew, and the resident must not have to type it again.
 */
export function createOutbox(earlier, onSend) {
  const waiting = new Map();
  const reactions = {
    'DIRECT_LINE/POST_ACTIVITY_PENDING': ({ meta, payload: { activity } }) => {
      if (activity.type !== 'message') return;
      waiting.set(meta.clientActivityID, activity.text);
      onSend();
    },
    'DIRECT_LINE/POST_ACTIVITY_FULFILLED': ({ meta }) => waiting.delete(meta.clientActivityID),
    'DIRECT_LINE/CONNECT_FULFILLED': (_action, dispatch) => {
      for (const text of earlier) dispatch(sendMessage(text));
    },
  };
  return {
    unsent: () => [...waiting.values()],
    middleware:
      ({ dispatch }) =>
      (next) =>
      (action) => {
        const result = next(action);
        reactions[action.type]?.(action, dispatch);
        return result;
      },
  };
}

const sendMessage = (text) => ({
  type: 'WEB_CHAT/SEND_MESSAGE',
  payload: { method: 'keyboard', text },
});
