import type { CloudAdapter, TurnContext } from 'botbuilder';
import { z } from 'zod';
import { ownServiceUrl } from './direct-line/own-channel.ts';
import { HttpProblem } from './http-problem.ts';
import { type HttpRequest, type HttpResponse, json, type Route } from './http-route.ts';
import { readJson } from './read-json.ts';
import { isLoopback } from './request-source.ts';

export type BotMessages = {
  adapter: CloudAdapter;
  run: (context: TurnContext) => Promise<void>;
  /** True: Azure signs each call and the adapter checks it. False: only this machine may call. */
  signed: boolean;
};

/** `/api/messages`, for Azure Bot Service and for the tools of a developer. */
export const botMessagesRoute = ({ adapter, run, signed }: BotMessages): Route => ({
  method: 'POST',
  path: '/api/messages',
  limit: 'calls',
  handle: async (request) => {
    if (!signed) refuseOthers(request);
    const body = readJson(request, z.looseObject({ type: z.string().min(1) }));
    // Who names our own channel as the way back wants to speak in somebody's conversation.
    if (body.serviceUrl === ownServiceUrl) {
      throw new HttpProblem('BadArgument', 'Replies cannot be sent to this serviceUrl.');
    }
    const response = collectResponse();
    await adapter.process({ body, headers: request.headers, method: 'POST' }, response.of, run);
    return response.collected();
  },
});

/** Without an app id every caller would be believed. A proxy on this machine also has a loopback address. */
function refuseOthers(request: HttpRequest): void {
  const forwarded = 'x-forwarded-for' in request.headers || 'forwarded' in request.headers;
  if (isLoopback(request.peer) && !forwarded) return;
  throw new HttpProblem('Forbidden', 'Only this machine may call this address.');
}

function collectResponse() {
  let status = 200;
  let body: unknown;
  return {
    of: {
      socket: undefined,
      status: (code: number) => {
        status = code;
      },
      send: (value: unknown) => {
        body = value;
      },
      header: () => undefined,
      end: () => undefined,
    },
    collected: (): HttpResponse => {
      // The adapter puts the message of an internal error in the body; that stays inside.
      if (status === 401) throw new HttpProblem('AuthorizationRequired', 'Not signed as expected.');
      if (status === 400) throw new HttpProblem('BadArgument', 'Not an activity.');
      if (status >= 500 && status !== 501)
        throw new HttpProblem('InternalError', 'Something went wrong on our side.');
      return body === undefined ? { status } : json(status, body);
    },
  };
}
