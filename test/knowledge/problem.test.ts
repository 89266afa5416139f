import { expect, test } from 'vitest';
import { formatProblem } from '../../src/knowledge/problem.ts';

const problem = {
  file: 'gemeenten/dorp/gemeente.yaml',
  message: 'Het telefoonnummer "abc" klopt niet.',
  remedy: 'Schrijf een nummer zoals 0595 12 34 56.',
};

test('a problem is one line with the place first', () => {
  expect(formatProblem({ ...problem, line: 4, field: 'telefoon' })).toBe(
    'gemeenten/dorp/gemeente.yaml, regel 4, veld "telefoon": Het telefoonnummer "abc" klopt niet. Schrijf een nummer zoals 0595 12 34 56.',
  );
});

test('a problem of a whole file names only the file', () => {
  expect(formatProblem(problem)).toMatch(/^gemeenten\/dorp\/gemeente\.yaml: Het telefoon/);
});
