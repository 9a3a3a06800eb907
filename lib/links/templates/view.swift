import SwiftUI
import WebKit

/// The text of a policy, given its address for web views. Links out of it open where they belong.
struct PolicyView: UIViewRepresentable {
    let address: String

    func makeCoordinator() -> Coordinator {
        Coordinator(page: String(address.prefix(while: { $0 != "#" })))
    }

    func makeUIView(context: Context) -> WKWebView {
        let configuration = WKWebViewConfiguration()
        configuration.defaultWebpagePreferences.allowsContentJavaScript = false
        let webView = WKWebView(frame: .zero, configuration: configuration)
        webView.navigationDelegate = context.coordinator
        webView.load(URLRequest(url: URL(string: address)!))
        return webView
    }

    func updateUIView(_ webView: WKWebView, context: Context) {}

    final class Coordinator: NSObject, WKNavigationDelegate {
        let page: String

        init(page: String) { self.page = page }

        func webView(
            _ webView: WKWebView, decidePolicyFor action: WKNavigationAction
        ) async -> WKNavigationActionPolicy {
            guard action.navigationType == .linkActivated, let url = action.request.url,
                  !url.absoluteString.hasPrefix(page)
            else { return .allow }
            await UIApplication.shared.open(url)
            return .cancel
        }
    }
}
