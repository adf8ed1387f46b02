/// Reads a page the way a strict reviewer of markup and accessibility would.
public enum PageChecker {
    /// What is wrong with a whole page, one sentence each; empty when nothing is.
    ///
    /// - Parameter language: The language the page was asked for, as in `<html lang>`.
    public static func problems(in html: String, language: String) -> [String] {
        let tree = PageParser.tree(of: html)
        return tree.problems + PageFrameRules.problems(in: tree, language: language)
            + PageNestingRules.problems(in: tree) + PageHeadingRules.problems(in: tree)
            + PageReferenceRules.problems(in: tree) + PageFormRules.problems(in: tree)
            + PageNameRules.problems(in: tree) + PageTableRules.problems(in: tree)
            + PageSafetyRules.problems(in: tree)
    }

    /// Text that did not come from the messages, in a page drawn in the pseudo-language: letters outside its brackets
    /// `⟦ … ⟧`.
    ///
    /// Names and what people wrote stand in elements marked `translate="no"` and are left out, as are code, keys and
    /// times.
    public static func untranslated(in html: String) -> [String] {
        PageTranslation.untranslated(in: PageParser.tree(of: html))
    }
}
