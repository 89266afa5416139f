import { type HttpResponse, json } from './http-route.ts';

const statuses = {
  BadArgument: 400,
  MalformedJson: 400,
  UploadNotSupported: 400,
  AuthorizationRequired: 401,
  TokenExpired: 403,
  TokenInvalid: 403,
  SecretRequired: 403,
  WrongConversation: 403,
  WrongOrigin: 403,
  Forbidden: 403,
  NotFound: 404,
  ConversationNotFound: 404,
  MethodNotAllowed: 405,
  BodyTooLarge: 413,
  TooManyRequests: 429,
  InternalError: 500,
  BotRejectedActivity: 502,
} as const;

/** Stable: a client may switch on it. The text beside it is free. */
export type ProblemCode = keyof typeof statuses;

/** A refusal that the caller may read: no stack, no file names, nothing of what somebody typed. */
export class HttpProblem extends Error {
  readonly code: ProblemCode;
  readonly status: number;

  constructor(code: ProblemCode, message: string) {
    super(message);
    this.name = 'HttpProblem';
    this.code = code;
    this.status = statuses[code];
  }
}

/** The body of every error, as Direct Line writes it. */
export const problemResponse = ({ status, code, message }: HttpProblem): HttpResponse =>
  json(status, { error: { code, message } });
