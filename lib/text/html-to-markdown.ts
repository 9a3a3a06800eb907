/** What marks words in HTML and in Markdown. */
const marks: [tags: string, mark: string][] = [
  ['b|strong', '**'],
  ['i|em', '*'],
  ['code|kbd|tt', '`'],
]

/** The words of an HTML cell or item in one line of Markdown, its own lines divided by `<br />`. Undefined where that takes a person. */
export function cellOf(html: string): string | undefined {
  let text = html.replaceAll(/\s+/g, ' ')
  text = text.replaceAll(/<ol\b[^<>]*>((?:(?!<[uo]l\b)[\s\S])*?)<\/ol>/gi, (_, items: string) => {
    let place = 0
    return `\n${items.replaceAll(/<li\b[^<>]*>/gi, () => `\n${++place}. `)}\n`
  })
  text = text.replaceAll(/<ul\b[^<>]*>((?:(?!<[uo]l\b)[\s\S])*?)<\/ul>/gi, (_, items: string) => {
    return `\n${items.replaceAll(/<li\b[^<>]*>/gi, '\n- ')}\n`
  })
  text = text
    .replaceAll(/<\/(?:li|br)\s*>|<\/?span\b[^<>]*>/gi, '')
    .replaceAll(/<br\b[^<>]*>|<\/?(?:p|div)\b[^<>]*>/gi, '\n')
  for (const [tags, mark] of marks) {
    const element = new RegExp(`<(${tags})(?: [^<>]*)?>\\s*([^<>]*?)\\s*</\\1>`, 'gi')
    text = text.replaceAll(element, (_, _tag, words: string) => (words === '' ? '' : mark + words + mark))
  }
  text = text.replaceAll(/<a [^<>]*?href="([^"<>\s()]+)"[^<>]*>\s*([^<>]*?)\s*<\/a>/gi, '[$2]($1)')
  if (/(?<!\\)<|<(?:ul|ol|li|table)\b/i.test(text)) return undefined
  const lines = text.split('\n').map((line) => line.trim())
  return lines.filter((line) => line !== '').join('<br />')
}

/** The lines of an HTML list in Markdown. Undefined where that takes a person. */
export function listOf(html: string): string[] | undefined {
  const isOrdered = /^<ol/i.test(html)
  const items = inner(html, 'li')
  const written = items?.map((item, index) => {
    const words = /<[uo]l\b/i.test(item) ? undefined : cellOf(item)
    return words && `${isOrdered ? `${index + 1}.` : '-'} ${words}`
  })
  return written?.every((line) => line !== undefined) ? written : undefined
}

/** The lines of an HTML table in Markdown. Undefined where that takes a person. */
export function tableOf(html: string): string[] | undefined {
  if (/\b(?:col|row)span\s*=\s*["']?(?!1\b)/i.test(html)) return undefined
  const sections = /<\/?(?:thead|tbody|tfoot|colgroup|col)\b[^<>]*>/gi
  const rows = inner(html.replaceAll(sections, ''), 'tr')
  const cells = rows?.map((row) =>
    inner(`<tr>${row}</tr>`, 't[hd]')?.map((cell) => cellOf(cell)?.replaceAll(/(?<!\\)\|/g, '\\|')),
  )
  const [first, ...rest] = cells ?? []
  if (!rows || !first || first.length === 0) return undefined
  const isHead = !/<td\b/i.test(rows[0] ?? '')
  const head = isHead ? first : first.map(() => '')
  const lines = [head, first.map(() => '---'), ...(isHead ? rest : [first, ...rest])]
  if (lines.some((row) => row?.length !== first.length || row.includes(undefined))) return undefined
  return lines.map((row) => `|${row?.map((cell) => (cell === '' ? ' |' : ` ${cell} |`)).join('')}`)
}

/** What stands in each child of an element. Undefined where anything stands beside them. */
function inner(html: string, tag: string): string[] | undefined {
  const content = html.replace(/^<[^<>]*>/, '').replace(/<\/[^<>]*>$/, '')
  const child = new RegExp(`<(${tag})\\b[^<>]*>((?:(?!<${tag}\\b)[\\s\\S])*?)</\\1>`, 'gi')
  if (content.replaceAll(child, '').trim() !== '') return undefined
  return [...content.matchAll(child)].map(([, , words = '']) => words)
}
