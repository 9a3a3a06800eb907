import { type Attribute, Extension, Mark, Node } from '@tiptap/core'
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import { StarterKit } from '@tiptap/starter-kit'

/** An attribute that no page shows. */
const unseen: Attribute = { default: null, rendered: false }

/** An attribute of a heading that goes with it to the clipboard, and stays with its first half when it is split. */
function carried(name: string, nothing: unknown = null): Attribute {
  return {
    default: nothing,
    keepOnSplit: false,
    parseHTML: (element) => JSON.parse(element.getAttribute(`data-desk-${name}`) ?? 'null') ?? nothing,
    renderHTML: (attributes) => {
      const value: unknown = attributes[name]
      return value === null || String(value) === '' ? {} : { [`data-desk-${name}`]: JSON.stringify(value) }
    },
  }
}

const Attributes = Extension.create({
  name: 'attributes',
  addGlobalAttributes: () => [
    {
      types: ['heading'],
      attributes: {
        anchor: carried('anchor'),
        aliases: carried('aliases', []),
        mark: carried('mark'),
        address: carried('address'),
      },
    },
    { types: ['bulletList', 'orderedList', 'listItem'], attributes: { isLoose: unseen } },
    { types: ['bulletList', 'orderedList'], attributes: { sign: unseen } },
    { types: ['markedList'], attributes: { isAnnounced: unseen, isDashed: unseen, isLoose: unseen } },
    { types: ['tableRow'], attributes: { cells: unseen } },
    { types: ['hardBreak'], attributes: { isTag: unseen } },
    { types: ['bold', 'italic', 'link'], attributes: { depth: unseen } },
  ],
})

const Document = Node.create({ name: 'doc', topNode: true, content: '(block | inShort)+' })

const InShort = Node.create({
  name: 'inShort',
  content: 'block+',
  defining: true,
  isolating: true,
  parseHTML: () => [{ tag: 'section[data-in-short]' }],
  renderHTML: () => ['section', { 'data-in-short': '', 'aria-label': 'In short' }, 0],
})

/** Unlike that of Tiptap, it may begin with any block. */
const ListItem = Node.create({
  name: 'listItem',
  content: 'block+',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: ({ HTMLAttributes }) => ['li', HTMLAttributes, 0],
})

/** A list whose items begin with marks of their own, such as `(a)`, which are words. */
const MarkedList = Node.create({
  name: 'markedList',
  group: 'block list',
  content: 'listItem+',
  parseHTML: () => [{ tag: 'ul.marked', priority: 60 }],
  renderHTML: () => ['ul', { class: 'marked' }, 0],
})

/** A mark that can stand in itself, and around or within any other, as in Markdown. Word processors set and unset it by a style. */
function markOf(name: string, tags: string[], style = '', isSet = /^$/) {
  const isUnset = (value: string) => /^(?:normal|[1-4]00)$/.test(value)
  return Mark.create({
    name,
    excludes: '',
    parseHTML: () => [
      ...tags.map((tag) => ({
        tag,
        getAttrs: (element: HTMLElement) => !isUnset(element.style.getPropertyValue(style)) && null,
      })),
      { style, getAttrs: (value: string) => isSet.test(value) && null },
      { style, getAttrs: (value: string) => isUnset(value) && null, clearMark: ({ type }) => type.name === name },
    ],
    renderHTML: () => [tags[0] ?? name, 0],
  })
}

const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { default: '' }, title: { default: null }, isBare: unseen }),
  parseHTML: () => [{ tag: 'a[href]' }],
  renderHTML: ({ HTMLAttributes }) => ['a', HTMLAttributes, 0],
})

const LineEnd = Mark.create({
  name: 'lineEnd',
  inclusive: false,
  parseHTML: () => [{ tag: 'span[data-line-end]' }],
  renderHTML: () => ['span', { 'data-line-end': '' }, 0],
})

/** A cell holds lines and lists of lines. Styles are left to the style sheet, as the headers of the desk allow none within elements. */
const cell = {
  content: '(paragraph | bulletList | orderedList)+',
  addAttributes: () => ({
    colspan: { default: 1, rendered: false },
    rowspan: { default: 1, rendered: false },
    colwidth: unseen,
    align: { default: null },
  }),
}

/** What a document of a draft is made of. */
export const schemaExtensions = [
  StarterKit.configure({
    document: false,
    heading: { levels: [2, 3, 4] },
    listKeymap: { listTypes: [{ itemName: 'listItem', wrapperNames: ['bulletList', 'orderedList', 'markedList'] }] },
    bold: false,
    italic: false,
    code: false,
    link: false,
    strike: false,
    underline: false,
    codeBlock: false,
    horizontalRule: false,
    listItem: false,
    trailingNode: false,
  }),
  Attributes,
  Document,
  InShort,
  ListItem,
  MarkedList,
  markOf('bold', ['strong', 'b'], 'font-weight', /^(?:bold|[6-9]00)$/),
  markOf('italic', ['em', 'i'], 'font-style', /^italic$/),
  markOf('code', ['code', 'kbd', 'tt']),
  Link,
  LineEnd,
  Table.extend({ renderHTML: ({ HTMLAttributes }) => ['table', HTMLAttributes, ['tbody', 0]] }).configure({
    resizable: false,
  }),
  TableRow,
  TableCell.extend(cell),
  TableHeader.extend(cell),
]
