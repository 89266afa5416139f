import { HttpProblem, problemResponse } from './http-problem.ts';
import type { HttpResponse } from './http-route.ts';

/** For a path or a method that we do not have; `status` is what the router found. */
export function unknownAddress(status: number, accept: string): HttpResponse {
  if (status === 405) {
    return problemResponse(new HttpProblem('MethodNotAllowed', 'Not with this method.'));
  }
  if (status === 404) return accept.includes('text/html') ? notFoundPage : notFound;
  if (status >= 500) {
    return problemResponse(new HttpProblem('InternalError', 'Something went wrong on our side.'));
  }
  return problemResponse(new HttpProblem('BadArgument', 'This address cannot be read.'));
}

const notFound = problemResponse(new HttpProblem('NotFound', 'There is nothing at this address.'));

const notFoundPage: HttpResponse = {
  status: 404,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'x-frame-options': 'DENY',
  },
  body: `<!doctype html>
<html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Deze pagina bestaat niet</title>
<h1>Deze pagina bestaat niet</h1>
<p>Controleer het adres. Of ga naar de website van uw gemeente.</p>
</html>
`,
};
