import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.text.LinkAnnotation
import androidx.compose.ui.text.SpanStyle
import androidx.compose.ui.text.TextLinkStyles
import androidx.compose.ui.text.buildAnnotatedString
import androidx.compose.ui.text.style.TextDecoration
import androidx.compose.ui.text.withLink

/** A link to a policy or to a section of it. */
@Composable
fun PolicyLink(address: String, label: String, modifier: Modifier = Modifier) {
    val style = SpanStyle(MaterialTheme.colorScheme.primary, textDecoration = TextDecoration.Underline)
    val link = LinkAnnotation.Url(address, TextLinkStyles(style))
    Text(buildAnnotatedString { withLink(link) { append(label) } }, modifier)
}
