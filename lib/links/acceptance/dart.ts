import { dartString } from '../literals'

/** The recipe of `acceptanceSnippets` in Dart, given the address of `policy.json`. */
export function dart(data: string): string {
  return `// Needs: flutter pub add http, and the INTERNET permission in android/app/src/main/AndroidManifest.xml.
import 'dart:convert';

import 'package:http/http.dart' as http;

const policyData = ${dartString(data)};

class PolicyVersion {
  PolicyVersion(Map<String, dynamic> json)
      : updated = json['updated'] as String,
        effective = json['effective'] as String,
        change = json['change'] as String,
        url = json['url'] as String,
        since = json['since'] as String;

  final String updated;
  final String effective;

  /// 'material', or 'editorial' where only the wording changed.
  final String change;
  final String url;
  final String since;
}

/// Show the page at [show], if any. If [ask] is true, store [version] once the
/// user accepts; otherwise store it now. Tell the user about [upcoming] once.
class Consent {
  const Consent({required this.ask, required this.version, this.show, this.upcoming});

  final bool ask;
  final String version;
  final String? show;
  final PolicyVersion? upcoming;
}

/// What to do for a user who accepted a version, such as 2025-05-04, or none
/// yet. Null while the policy cannot be read: store and ask nothing, and try
/// again later.
Future<Consent?> consentFor(String? accepted, [String data = policyData]) async {
  try {
    return _decide(await _readPolicy(data), accepted);
  } catch (_) {
    return null;
  }
}

Consent _decide(Map<String, dynamic> policy, String? accepted) {
  final versions = [
    for (final json in policy['versions'] as List)
      PolicyVersion(json as Map<String, dynamic>),
  ];
  final inForce = policy['inForce'] as String;
  final url = policy['url'] as String;
  int place(String? day) => versions.indexWhere((one) => one.updated == day);
  final current = place(inForce);
  if (current < 0) throw const FormatException();
  final stored = place(accepted);
  final next = place(policy['upcoming'] as String?);
  final isKnown = stored >= 0 && stored <= next;
  final upcoming = next < 0 || isKnown ? null : versions[next];
  if (stored < 0) {
    return Consent(ask: true, version: inForce, show: url, upcoming: upcoming);
  }
  if (stored <= current) {
    return Consent(ask: false, version: versions[stored].updated, upcoming: upcoming);
  }
  return Consent(
    ask: versions
        .sublist(current, stored)
        .any((one) => one.change != 'editorial'),
    version: inForce,
    show: versions[stored].since,
    upcoming: upcoming,
  );
}

Future<Map<String, dynamic>> _readPolicy(String data) async {
  final response = await http
      .get(Uri.parse(data))
      .timeout(const Duration(seconds: 5));
  if (response.statusCode != 200) throw const FormatException();
  return jsonDecode(utf8.decode(response.bodyBytes)) as Map<String, dynamic>;
}
`
}
