import HTML
import HTTPTypes
import SQL

/// The one table from what went wrong to a status and a page.
struct FailureResponse {
    let status: HTTPResponse.Status
    let title: String
    let sentence: String
    /// Shown, and written to the log with what really happened.
    var code: String? = nil
    var retryAfter: Int? = nil
    var allow: String? = nil
    private let failure: Failure?

    /// - Parameter words: What was written in the form that could not be done.
    init(_ failure: Failure, code: String, words: FormWords? = nil, page: PageContext) {
        let t = page.t
        self.failure = failure
        switch failure {
        case .notFound, .newPasswordNeeded:
            (status, title, sentence) = (.notFound, t.failureNotFoundTitle, t.failureNotFound)
        case .signInNeeded:
            (status, title, sentence) = (.forbidden, t.failureSignInFirstTitle, t.failureSignInKept)
        case .formExpired where words?.maySendAgain == true:
            (status, title, sentence) = (.forbidden, t.failureFormExpiredTitle, t.failureFormExpired)
        case .formExpired:
            (status, title, sentence) = (.forbidden, t.failureFormExpiredTitle, t.failureFormExpiredNoWords)
        case .keyReused, .badRequest, .refused:
            (status, title, sentence) = (.unprocessableContent, t.failureBadInputTitle, t.failureBadInput)
        case .tooLarge(let limit):
            (status, title) = (.contentTooLarge, t.failureTooLargeTitle)
            sentence = t.failureTooLarge(limit: page.format.size(bytes: limit))
        case .unsupportedType:
            (status, title, sentence) = (.unsupportedMediaType, t.failureWrongTypeTitle, t.failureWrongTypeAny)
        case .methodNotAllowed(let methods):
            (status, title, sentence) = (.methodNotAllowed, t.failureWrongMethodTitle, t.failureWrongMethod)
            allow = methods.joined(separator: ", ")
        case .tooManyTries(let seconds):
            (status, title) = (.tooManyRequests, t.failureTooManyTriesTitle)
            sentence = t.failureTooManyTriesSeconds(seconds: seconds)
            retryAfter = seconds
        case .unavailable:
            (status, title, sentence) = (.serviceUnavailable, t.failureBusyTitle, t.failureBusy)
            retryAfter = 5
        case .diskFull:
            (status, title, sentence) = (HTTPResponse.Status(code: 507), t.failureBusyTitle, t.failureBusy)
            retryAfter = 60
        }
    }

    /// Anything that is no `Failure`: words of the database become one where a person can do something about it.
    static func failure(from error: any Error) -> Failure? {
        switch error {
        case let failure as Failure: failure
        case SQLError.busy, SQLError.unavailable, SQLError.timeout: .unavailable
        case SQLError.diskFull: .diskFull
        case SQLError.refusedText: .badRequest("a NUL character")
        default: nil
        }
    }

    /// For an error that nobody foresaw: a plain page and a code; the details are in the log alone.
    init(unforeseen code: String, page: PageContext) {
        failure = nil
        status = .internalServerError
        title = page.t.failureServerTitle
        sentence = page.t.failureServer
        self.code = code
    }

    func reply(_ page: PageContext, words: FormWords? = nil) -> Reply {
        let code: HTML? = code.map { "<p class=\"quiet mt-4\">\(page.t.failureCode(code: $0))</p>" }
        let more = words.map { FormWordsPage.sentences($0, failure, page.t) } ?? []
        let home = "<p class=\"btns\"><a class=\"btn btn-main\" href=\"/\">\(page.t.commonGoHome)</a></p>" as HTML
        let body: HTML = """
            <div class="head"><div><h1>\(title)</h1><p class="mt-2">\(sentence)</p>
            \(each: more, { "<p class=\"mt-2\">\($0)</p>" as HTML })</div></div>
            \(words.map { FormWordsPage.body($0, failure, page) } ?? home)\(code)
            """
        var reply = Reply.html(frame(Page(title: title, width: .text, body: body), page), status: status)
        if let retryAfter { reply.headers[.retryAfter] = String(retryAfter) }
        if let allow { reply.headers[.allow] = allow }
        return reply
    }
}
