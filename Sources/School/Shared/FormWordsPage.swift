import HTML

/// The part of a failure's page that gives back what somebody wrote: to copy, and to send again where that can help.
enum FormWordsPage {
    /// What the page says beside why the form was not done.
    static func sentences(_ words: FormWords, _ failure: Failure?, _ t: Messages) -> [String] {
        var sentences: [String] = []
        switch failure {
        case .formExpired where words.maySendAgain: break
        case .signInNeeded: sentences.append(words.maySendAgain ? t.failureSendAfterSignIn : t.failureCopyThenSignIn)
        default: sentences.append(t.failureWordsBelow)
        }
        if !words.content.isWhole { sentences.append(t.failureWordsCut) }
        if words.content.hasFiles { sentences.append(t.failureFilesAgain) }
        return sentences
    }

    static func body(_ words: FormWords, _ failure: Failure?, _ page: PageContext) -> HTML {
        let t = page.t
        let boxes: HTML = "\(each: Array(words.written.enumerated()), { box($0, $1, page) })"
        let style = failure == .signInNeeded ? "btn" : "btn btn-main"
        let again = "<button class=\"\(style)\">\(t.failureSendAgain)</button>" as HTML
        let open = "<a class=\"btn\" href=\"\(words.page)\">\(t.failureOpenPage)</a>" as HTML
        let signIn: HTML? =
            failure == .signInNeeded
            ? """
            <a class="btn btn-main" href="/sign-in?next=\(queryEscaped(words.page))" target="_blank" rel="noopener">\
            \(t.failureSignInNewWindow)</a>
            """ : nil
        guard words.maySendAgain, isWorthAnotherTry(failure) else {
            let way = signIn ?? open
            return section(
                "words", t.failureYourWords, "<div class=\"form mt-4\">\(boxes)<p class=\"btns\">\(way)</p></div>")
        }
        let enctype = words.content.isMultipart ? "multipart/form-data" : "application/x-www-form-urlencoded"
        return section(
            "words", t.failureYourWords,
            """
            <form class="form mt-4" method="post" action="\(words.action)" enctype="\(enctype)">
            <input type="hidden" name="token" value="\(page.formToken)">\
            \(each: words.content.fields, { "<input type=\"hidden\" name=\"\($0.name)\" value=\"\($0.value)\">" as HTML })
            \(boxes)<p class="btns">\(signIn)\(again)\(signIn == nil ? open : nil)</p></form>
            """)
    }

    /// Whether the same form can go through a moment later.
    private static func isWorthAnotherTry(_ failure: Failure?) -> Bool {
        switch failure {
        case nil, .formExpired, .signInNeeded, .unavailable, .diskFull, .tooManyTries: true
        case .notFound, .newPasswordNeeded, .keyReused, .badRequest, .tooLarge, .unsupportedType, .methodNotAllowed,
            .refused:
            false
        }
    }

    /// Only to read and to copy: what is sent again is exactly what was sent.
    private static func box(_ place: Int, _ text: String, _ page: PageContext) -> HTML {
        let rows = min(12, 2 + text.utf8.count / 80)
        return """
            <div class="field"><label for="words-\(place)">\(page.t.failureWordsPart(number: place + 1))</label>\
            <textarea id="words-\(place)" rows="\(rows)" readonly translate="no" dir="auto">\(text)</textarea></div>
            """
    }
}
