import { expect, test } from 'vitest'
import { mapHrefs } from '../../../lib/source/elements'

test('the addresses of links are mapped, and all else stays', () => {
  const html =
    '<p>Say href="/a" &#x26; &#x3C;a href="/b">, <ins>or</ins> <a href="/c?d=e&#x26;f=%22"><strong>x</strong></a>.</p>' +
    '<ol start="3"><li>a<br>b</li></ol><table><thead><tr><th>H</th></tr></thead><tbody><tr><td>c</td></tr></tbody></table>'
  expect(mapHrefs(html, (href) => `https://a.example${href}`)).toBe(
    html.replace('<a href="/c', '<a href="https://a.example/c'),
  )
})
