import { expect, test } from 'vitest';
import { html } from '../../src/pages/html.ts';

test('what is filled in cannot become markup', () => {
  const hostile = `"><script>alert('&')</script>`;
  expect(html`<p title="${hostile}">${hostile}</p>`.markup).toBe(
    '<p title="&quot;&gt;&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;">&quot;&gt;&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;</p>',
  );
});

test('markup of our own stays markup, also in a list', () => {
  expect(html`<ul>${['a', 'b<'].map((name) => html`<li>${name}</li>`)}</ul>`.markup).toBe(
    '<ul><li>a</li><li>b&lt;</li></ul>',
  );
});

test('nothing is written for what is not there', () => {
  expect(html`a${undefined}b${false}c${0}`.markup).toBe('abc0');
});
