// Needs: flutter pub add url_launcher webview_flutter
import 'package:flutter/material.dart';
import 'package:url_launcher/url_launcher.dart';
import 'package:webview_flutter/webview_flutter.dart';

/// The text of a policy, given its address for web views. Links out of it open where they belong.
class PolicyView extends StatefulWidget {
  const PolicyView({super.key, required this.address});

  final String address;

  @override
  State<PolicyView> createState() => _PolicyViewState();
}

class _PolicyViewState extends State<PolicyView> {
  late final _page = widget.address.split('#').first;
  late final _controller = WebViewController()
    ..setJavaScriptMode(JavaScriptMode.disabled)
    ..setNavigationDelegate(NavigationDelegate(onNavigationRequest: (request) {
      if (request.url.startsWith(_page)) return NavigationDecision.navigate;
      launchUrl(Uri.parse(request.url), mode: LaunchMode.externalApplication)
          .catchError((_) => false);
      return NavigationDecision.prevent;
    }))
    ..loadRequest(Uri.parse(widget.address));

  @override
  Widget build(BuildContext context) => WebViewWidget(controller: _controller);
}
