// Needs: flutter pub add url_launcher
import 'package:flutter/material.dart';
import 'package:url_launcher/link.dart';

/// A link to a policy or to a section of it.
class PolicyLink extends StatelessWidget {
  const PolicyLink({super.key, required this.address, required this.label});

  final String address;
  final String label;

  @override
  Widget build(BuildContext context) {
    return Link(
      uri: Uri.parse(address),
      builder: (context, followLink) => TextButton(
        onPressed: () => followLink?.call().catchError((_) {}),
        child: Text(label),
      ),
    );
  }
}
