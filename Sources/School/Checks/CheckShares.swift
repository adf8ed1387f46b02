import HTML
import Learning

/// The answers given to an item, as a table with bars.
enum CheckShares {
    /// - Parameter number: of the item in its check; it tells one table from the next.
    static func table(
        _ number: Int, _ statistics: ItemStatistics, _ item: ItemDefinition, isRightShown: Bool, _ words: CheckItemWords
    ) -> HTML? {
        let page = words.page
        let t = page.t
        let shares = statistics.shares()
        guard statistics.count > 0 else { return nil }
        return """
            <div class="scroll mt-3" role="region" aria-label="\(number). \(t.checksShares)" tabindex="0"><table class="table">\
            <caption class="sr">\(number). \(t.checksShares)</caption>\
            <thead><tr><th scope="col">\(t.checksShareAnswer)</th><th scope="col" class="n">\(t.checksShareCount)</th>\
            <th scope="col"><span class="sr">\(t.checksShareBar)</span></th></tr></thead><tbody>\(each: shares, { share in
                let mark: HTML? =
                    isRightShown && share.isRight
                    ? " <span class=\"tag tag-leaf\">\(page.icon("check"))\(t.checksRight)</span>" : nil
                return """
                    <tr><th scope="row">\(answer(share, item, words))\(mark)</th><td class="n">\(share.count)</td>\
                    <td class="bar"><progress max="\(statistics.count)" value="\(share.count)" aria-hidden="true"></progress></td></tr>
                    """ as HTML
            })</tbody></table></div>
            """
    }

    private static func answer(_ share: ItemStatistics.Share, _ item: ItemDefinition, _ words: CheckItemWords) -> HTML {
        let parts = share.answer.split(separator: "\u{1F}", omittingEmptySubsequences: false).map(String.init)
        switch item.kind {
        case .choice, .choices: return words.answer(ItemResponse([share.answer]), to: item)
        case .order, .match, .cloze, .number, .text: return words.answer(ItemResponse(parts), to: item)
        }
    }
}
