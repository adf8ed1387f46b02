/// Why a request could not be done, in terms of what the person can do about it.
///
/// `FailureResponse.swift` is the one table from here to an HTTP status and a page.
enum Failure: Error, Equatable {
    /// There is nothing here for this viewer: it does not exist, or there is no right to see it. Both look the same.
    case notFound
    /// Nobody is signed in, and the page needs somebody.
    case signInNeeded
    /// Whoever signed in with a password that somebody else gave must choose an own one first.
    case newPasswordNeeded
    /// The form's token does not belong to this session: another site sent it, or the page is old.
    case formExpired
    /// The same idempotency key came again with another form.
    case keyReused
    /// A form field is missing or is not what the page could have sent.
    case badRequest(String)
    case tooLarge(limit: Int)
    case unsupportedType
    case methodNotAllowed([String])
    case tooManyTries(seconds: Int)
    /// The database or a queue is full or away; trying again soon helps.
    case unavailable
    case diskFull
    /// A person's input that the page can word, field by field. Handlers turn it into the page with the words kept.
    case refused(Refusal)
}

/// What is wrong with a form, for the page that shows it again with everything that was written.
struct Refusal: Equatable {
    /// Field name → a sentence in the reader's language.
    var sentences: [String: String] = [:]
    /// The fields in the order of the page.
    var order: [String] = []
    /// A newer version was saved elsewhere: its text beside the reader's own, by field.
    var stale: [StaleField] = []

    struct StaleField: Equatable {
        let label: String
        let saved: String
        let yours: String
    }

    var isEmpty: Bool { sentences.isEmpty && stale.isEmpty }

    mutating func add(_ field: String, _ sentence: String) {
        if sentences[field] == nil { order.append(field) }
        sentences[field] = sentence
    }

    /// Throws itself unless there is nothing to say.
    func check() throws {
        if !isEmpty { throw Failure.refused(self) }
    }
}
