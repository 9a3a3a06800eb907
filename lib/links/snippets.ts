import { h } from 'hastscript'
import type { PhrasingContent } from 'mdast'
import { toMarkdown } from 'mdast-util-to-markdown'
import {
  asciiAddress,
  dartString,
  htmlCode,
  jsxString,
  jsxText,
  kotlinString,
  swiftString,
  typeScriptString,
} from './literals'

/** A piece of code to copy. */
export interface Snippet {
  /** Where it belongs: html, markdown, react, react-native, swiftui, compose, flutter; a recipe is named by its language */
  id: string
  /** What people call it, such as `SwiftUI` */
  title: string
  /** The language of the code: html, markdown, tsx, swift, kotlin, dart, ts */
  language: string
  code: string
}

/** A link in an app or on a website. */
export interface KitLink {
  url: string
  label: string
  /** What components are named after, as `componentNames` gives it. */
  name: string
  /** The anchor of the section it leads to; undefined for the whole policy */
  anchor?: string
  /** What a link to a policy on privacy says of itself, by RFC 6903. */
  rel?: 'privacy-policy'
}

/** The code of a link for websites, documents and apps, each as it stands in a file of its own. */
export function linkSnippets(link: KitLink): Snippet[] {
  return [
    { id: 'html', title: 'HTML', language: 'html', code: html(link) },
    { id: 'markdown', title: 'Markdown', language: 'markdown', code: markdown(link) },
    { id: 'react', title: 'React', language: 'tsx', code: react(link) },
    { id: 'react-native', title: 'React Native', language: 'tsx', code: reactNative(link) },
    { id: 'swiftui', title: 'SwiftUI', language: 'swift', code: swiftUi(link) },
    { id: 'compose', title: 'Jetpack Compose', language: 'kotlin', code: compose(link) },
    { id: 'flutter', title: 'Flutter', language: 'dart', code: flutter(link) },
  ]
}

/** A section is linked from anywhere, and the whole from the foot of every page. */
function html({ url, label, anchor, rel }: KitLink): string {
  const link = htmlCode(h('a', { href: url, rel }, label))
  return anchor === undefined ? `<footer>\n  ${link}</footer>\n` : link
}

function markdown({ url, label }: KitLink): string {
  const link: PhrasingContent = { type: 'link', url, children: [{ type: 'text', value: label }] }
  return toMarkdown({ type: 'paragraph', children: [link] }, { resourceLink: true })
}

function react({ url, label, name, rel }: KitLink): string {
  return `export function ${name}Link() {
  return <a href=${jsxString(url)}${rel ? ` rel="${rel}"` : ''}>${jsxText(label)}</a>
}
`
}

function reactNative({ url, label, name }: KitLink): string {
  return `import { Linking, Text } from 'react-native'

export function ${name}Link() {
  return (
    <Text accessibilityRole="link" onPress={() => Linking.openURL(${typeScriptString(url)}).catch(() => undefined)}>
      ${jsxText(label)}
    </Text>
  )
}
`
}

function swiftUi({ url, label, name }: KitLink): string {
  const destination = `destination: URL(string: ${swiftString(asciiAddress(url))})!`
  const title = swiftString(label)
  // SwiftUI reads a title as Markdown and as a format.
  const isPlain = /^[\p{L}\p{N} ,’'-]*$/u.test(label)
  return `import SwiftUI

struct ${name}Link: View {
    var body: some View {
        ${isPlain ? `Link(${title}, ${destination})` : `Link(${destination}) { Text(verbatim: ${title}) }`}
    }
}
`
}

function compose({ url, label, name }: KitLink): string {
  return `import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.text.LinkAnnotation
import androidx.compose.ui.text.SpanStyle
import androidx.compose.ui.text.TextLinkStyles
import androidx.compose.ui.text.buildAnnotatedString
import androidx.compose.ui.text.style.TextDecoration
import androidx.compose.ui.text.withLink

@Composable
fun ${name}Link(modifier: Modifier = Modifier) {
    val style = SpanStyle(MaterialTheme.colorScheme.primary, textDecoration = TextDecoration.Underline)
    val link = LinkAnnotation.Url(${kotlinString(url)}, TextLinkStyles(style))
    Text(buildAnnotatedString { withLink(link) { append(${kotlinString(label)}) } }, modifier)
}
`
}

function flutter({ url, label, name }: KitLink): string {
  return `// Needs: flutter pub add url_launcher
import 'package:flutter/material.dart';
import 'package:url_launcher/link.dart';

class ${name}Link extends StatelessWidget {
  const ${name}Link({super.key});

  @override
  Widget build(BuildContext context) {
    return Link(
      uri: Uri.parse(${dartString(url)}),
      builder: (context, followLink) => TextButton(
        onPressed: () => followLink?.call().catchError((_) {}),
        child: const Text(${dartString(label)}),
      ),
    );
  }
}
`
}
