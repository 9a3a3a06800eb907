// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders of other languages, and of none.

/** Labels that would leave the place where they are written, if they were not escaped. */
export const hostileLabels = [
  'Privacy policy',
  'It’s "ours", \'yours\' & `theirs` «all»',
  '$label ${label} $$ \\$ ${"$"}',
  '\\(label) \\n \\u{41} \\\\ \\',
  '</footer></a><script>alert(1)</script>',
  '{label} {{ }} } {`${label}`}',
  '[a](b) ![c](d) ] [ ]( \\] *e* _f_ `g` <h> # 1. https://example.org',
  '\'\'\'; """; /* */ // <!-- -->',
  '&amp; &lt; &#x41; &copy',
  '  two  spaces  ',
  'Größe データ保護 Политика 🛡️👩‍👩‍👧 \u05d0\u202e\u2028',
  '%@ %d 100%',
]

/** Addresses of the same kind. */
export const hostileAddresses = [
  'https://example.org/klantra/privacy/#data-retention',
  'https://example.org/a"b\'c`d?x=$y&z=${q}&copy=1',
  'https://example.org/\\(x)\\{y}{z}</a>[b](c)',
  'https://example.org/a%20b%25/#größe-データ-🛡️',
]
