import { h } from 'hastscript'
import { asciiAddress, dartString, htmlCode, kotlinString, swiftString, typeScriptString } from './literals'
import type { Snippet } from './snippets'

/** What a web view shows. */
export interface WebViewLink {
  /** The address of the policy for web views. */
  url: string
  title: string
  /** What components are named after, as `componentNames` gives it. */
  name: string
}

/** The code that shows a policy inside a page or an app, from its address for web views. Links out of it, and to mail, open where they belong, and none runs JavaScript. */
export function webViewSnippets({ url, title, name }: WebViewLink): Snippet[] {
  return [
    { id: 'html', title: 'HTML', language: 'html', code: html(url, title) },
    { id: 'react-native', title: 'React Native', language: 'tsx', code: reactNative(url, name) },
    { id: 'swiftui', title: 'SwiftUI', language: 'swift', code: swiftUi(url, name) },
    { id: 'compose', title: 'Jetpack Compose', language: 'kotlin', code: compose(url, name) },
    { id: 'flutter', title: 'Flutter', language: 'dart', code: flutter(url, name) },
  ]
}

function html(url: string, title: string): string {
  const style = 'color-scheme: light dark; width: 100%; height: 80vh; border: 0'
  return htmlCode(h('iframe', { src: url, title, referrerPolicy: 'no-referrer', style }))
}

function reactNative(url: string, name: string): string {
  return `// Needs: npm install react-native-webview
import { Linking } from 'react-native'
import { WebView } from 'react-native-webview'

const policy = ${typeScriptString(url)}

export function ${name}View() {
  return (
    <WebView
      source={{ uri: policy }}
      javaScriptEnabled={false}
      // Every link comes to the function below, mailto: too.
      originWhitelist={['*']}
      onShouldStartLoadWithRequest={({ url }) => {
        if (url.startsWith(policy)) return true
        Linking.openURL(url).catch(() => undefined)
        return false
      }}
    />
  )
}
`
}

function swiftUi(url: string, name: string): string {
  return `import SwiftUI
import WebKit

private let policy = URL(string: ${swiftString(asciiAddress(url))})!

struct ${name}View: UIViewRepresentable {
    func makeCoordinator() -> Coordinator { Coordinator() }

    func makeUIView(context: Context) -> WKWebView {
        let configuration = WKWebViewConfiguration()
        configuration.defaultWebpagePreferences.allowsContentJavaScript = false
        let webView = WKWebView(frame: .zero, configuration: configuration)
        webView.navigationDelegate = context.coordinator
        webView.load(URLRequest(url: policy))
        return webView
    }

    func updateUIView(_ webView: WKWebView, context: Context) {}

    final class Coordinator: NSObject, WKNavigationDelegate {
        func webView(
            _ webView: WKWebView, decidePolicyFor action: WKNavigationAction
        ) async -> WKNavigationActionPolicy {
            guard action.navigationType == .linkActivated, let url = action.request.url,
                  !url.absoluteString.hasPrefix(policy.absoluteString)
            else { return .allow }
            await UIApplication.shared.open(url)
            return .cancel
        }
    }
}
`
}

function compose(url: string, name: string): string {
  return `// Needs <uses-permission android:name="android.permission.INTERNET" /> in AndroidManifest.xml.
// Needs a DayNight theme, such as Theme.Material3.DayNight, to follow dark mode.
import android.content.ActivityNotFoundException
import android.content.Intent
import android.webkit.WebResourceRequest
import android.webkit.WebView
import android.webkit.WebViewClient
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.viewinterop.AndroidView

private const val POLICY = ${kotlinString(url)}

@Composable
fun ${name}View(modifier: Modifier = Modifier) {
    AndroidView(
        factory = { context ->
            WebView(context).apply {
                webViewClient = ${name}Client
                loadUrl(POLICY)
            }
        },
        modifier = modifier.fillMaxSize(),
        onRelease = { it.destroy() },
    )
}

private object ${name}Client : WebViewClient() {
    override fun shouldOverrideUrlLoading(view: WebView, request: WebResourceRequest): Boolean {
        val url = request.url
        // What nobody tapped, such as a redirect, is no link out.
        if (!request.hasGesture() || url.toString().startsWith(POLICY)) return false
        val action = if (url.scheme == "mailto") Intent.ACTION_SENDTO else Intent.ACTION_VIEW
        try {
            view.context.startActivity(Intent(action, url))
        } catch (e: ActivityNotFoundException) {
            // No app on this device opens such links.
        }
        return true
    }
}
`
}

function flutter(url: string, name: string): string {
  return `// Needs: flutter pub add url_launcher webview_flutter
import 'package:flutter/material.dart';
import 'package:url_launcher/url_launcher.dart';
import 'package:webview_flutter/webview_flutter.dart';

const _policy = ${dartString(url)};

class ${name}View extends StatefulWidget {
  const ${name}View({super.key});

  @override
  State<${name}View> createState() => _${name}ViewState();
}

class _${name}ViewState extends State<${name}View> {
  final _controller = WebViewController()
    ..setJavaScriptMode(JavaScriptMode.disabled)
    ..setNavigationDelegate(NavigationDelegate(onNavigationRequest: (request) {
      if (request.url.startsWith(_policy)) return NavigationDecision.navigate;
      launchUrl(Uri.parse(request.url), mode: LaunchMode.externalApplication)
          .catchError((_) => false);
      return NavigationDecision.prevent;
    }))
    ..loadRequest(Uri.parse(_policy));

  @override
  Widget build(BuildContext context) => WebViewWidget(controller: _controller);
}
`
}
