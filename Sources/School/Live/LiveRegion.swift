import HTML

/// A part of a page that keeps itself current. It must not hold fields that take long to fill in: while somebody
/// writes in it, it waits.
///
/// - Parameter id: unique on the page; the answer's element of the same id takes its place.
/// - Parameter address: where the page is, if not where the browser stands (after a form that was turned back).
func liveRegion(
    _ id: String, class classes: String? = nil, _ topics: [LiveTopic], address: String? = nil, _ content: HTML
) -> HTML {
    """
    <div id="\(id)" \(attribute: "class", value: classes)data-live="\(topics.map(\.word).joined(separator: ","))" \
    \(attribute: "data-live-page", value: address)>\(content)</div>
    """
}
