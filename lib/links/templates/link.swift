import SwiftUI

/// A link to a policy or to a section of it.
struct PolicyLink: View {
    let address: String
    let label: String

    var body: some View {
        Link(destination: URL(string: address)!) { Text(verbatim: label) }
    }
}
