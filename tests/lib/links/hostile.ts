// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders of other languages, and of none.

/** Titles that would leave the place where they are written, if they were not escaped. */
export const hostile = [
  'Privacy policy',
  'It’s "ours", \'yours\' & `theirs` «all»',
  '$label ${label} $$ \\$ ${"$"}',
  '\\(label) \\n \\u{41} \\u0041 \\\\ \\',
  '</footer></a><script>alert(1)</script>',
  '{label} {{ }} } {`${label}`}',
  '[a](b) ![c](d) ] [ ]( \\] *e* _f_ `g` <h> # 1. https://example.org',
  '\'\'\'; """; /* */ // <!-- -->',
  '&amp; &lt; &#x41; &copy',
  '  two  spaces  ',
  'Größe データ保護 Политика 🛡️👩‍👩‍👧 \u05d0\u202e\u2028',
  '%@ %d 100%',
]
