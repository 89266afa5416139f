import type { z } from 'zod';
import { HttpProblem } from './http-problem.ts';
import type { HttpRequest } from './http-route.ts';

/** The JSON body in the shape asked for; no body at all counts as `{}`. */
export function readJson<Shape>(request: HttpRequest, shape: z.ZodType<Shape>): Shape {
  const parsed = shape.safeParse(request.body.trim() === '' ? {} : parseJson(request.body));
  if (parsed.success) return parsed.data;
  const places = parsed.error.issues.map((issue) => issue.path.join('.') || 'body');
  throw new HttpProblem('BadArgument', `Not as expected: ${[...new Set(places)].join(', ')}.`);
}

/** Before any handler: whoever says JSON must send JSON. */
export function refuseMalformedJson(request: HttpRequest): void {
  const saysJson = /[/+]json\b/i.test(request.headers['content-type'] ?? '');
  if (saysJson && request.method !== 'GET' && request.body.trim() !== '') parseJson(request.body);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpProblem('MalformedJson', 'The body is not valid JSON.');
  }
}
