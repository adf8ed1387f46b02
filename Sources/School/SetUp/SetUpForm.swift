import Foundation
import Learning

/// First and last day.
struct SchoolPeriod: Sendable, Equatable {
    let begins: CalendarDay
    let ends: CalendarDay
}

/// What the set-up makes.
struct NewSchool: Sendable {
    struct Term: Sendable {
        let title: String
        let period: SchoolPeriod
    }

    let name: String
    let timeZone: String
    let language: Language
    let year: SchoolPeriod
    let terms: [Term]
    let takesLibrary: Bool
    let givenName: String
    let familyName: String
    let username: String
    /// The first administrator may lead the school or teach as well.
    let roles: [Role]

    /// 2026–2027
    var yearTitle: String {
        year.begins.year == year.ends.year ? String(year.begins.year) : "\(year.begins.year)–\(year.ends.year)"
    }
}

/// Reads the form of the set-up.
struct SetUpForm {
    static let mostTerms = 4
    static let longestYear = 400

    let form: Form
    let t: Messages
    private(set) var refusal = Refusal()

    init(_ form: Form, _ t: Messages) {
        self.form = form
        self.t = t
    }

    /// Nil when something is missing; `refusal` says what.
    mutating func school() throws -> NewSchool? {
        let name = try line("school", t.setupNeedSchool)
        let zone = form.raw("zone") ?? ""
        if !isTimeZone(zone) || zone.utf8.count > 60 { refusal.add("zone", t.setupNeedZone) }
        let language = form.raw("language").flatMap(Language.init(offered:))
        if language == nil { refusal.add("language", t.setupNeedLanguage) }
        let year = self.year()
        let terms = try year.map { try self.terms(in: $0) } ?? []
        let given = try line("given", t.setupNeedGiven)
        let family = try line("family", t.setupNeedFamily)
        let username = try line("username", t.setupNeedUsername)
        if username.contains(where: \.isWhitespace) { refusal.add("username", t.setupNeedUsername) }
        let password = form.raw("password") ?? ""
        if let sentence = Passwords.refusal(of: password, username: username.isEmpty ? "\u{0}" : username, t: t) {
            refusal.add("password", sentence)
        } else if password != form.raw("again") {
            refusal.add("again", t.setupAgainDiffers)
        }
        guard refusal.isEmpty, let language, let year else { return nil }
        return NewSchool(
            name: name, timeZone: zone, language: language, year: year, terms: terms,
            takesLibrary: form.isOn("library"), givenName: given, familyName: family, username: username,
            roles: [.administrator] + [Role.leader, .teacher].filter { form.all("role").contains($0.rawValue) })
    }

    private mutating func line(_ field: String, _ sentence: String) throws -> String {
        let text = rosterLine(try form.text(field, most: 2_000), most: 201)
        if text.isEmpty || text.unicodeScalars.count > 200 { refusal.add(field, sentence) }
        return text
    }

    private mutating func year() -> SchoolPeriod? {
        guard let begins = CalendarDay(iso: form.raw("year-begins") ?? "") else {
            refusal.add("year-begins", t.setupNeedDay)
            return nil
        }
        guard let ends = CalendarDay(iso: form.raw("year-ends") ?? "") else {
            refusal.add("year-ends", t.setupNeedDay)
            return nil
        }
        let days = ends.daysSinceEpoch - begins.daysSinceEpoch
        guard days > 0, days <= Self.longestYear else {
            refusal.add("year-ends", t.setupYearOrder)
            return nil
        }
        return SchoolPeriod(begins: begins, ends: ends)
    }

    /// Terms are optional; a row with nothing in it is none.
    private mutating func terms(in year: SchoolPeriod) throws -> [NewSchool.Term] {
        var terms: [NewSchool.Term] = []
        for number in 1...Self.mostTerms {
            let title = rosterLine(try form.text("term-\(number)", most: 2_000))
            let days = ["begins", "ends"].map { form.raw("term-\(number)-\($0)") ?? "" }
            guard !days[0].isEmpty || !days[1].isEmpty else { continue }
            guard let begins = CalendarDay(iso: days[0]), let ends = CalendarDay(iso: days[1]), begins < ends,
                begins >= year.begins, ends <= year.ends, terms.last.map({ $0.period.ends < begins }) ?? true
            else {
                refusal.add("term-\(number)", t.setupTermOrder)
                continue
            }
            terms.append(
                .init(
                    title: title.isEmpty ? t.setupTermNumber(number: number) : title,
                    period: SchoolPeriod(begins: begins, ends: ends)))
        }
        return terms
    }
}
