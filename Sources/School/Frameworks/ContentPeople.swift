import Learning

/// The invented people of the demo school, from `Content/people.json`.
struct ContentPeople: Decodable, Sendable {
    let relations: [String: LocalText]
    let school: School
    let students: [Student]
    let families: [Family]
    let staff: [Staff]
    let partners: [Partner]

    struct School: Decodable, Sendable {
        let key: String
        let name: String
        let grades: [String]
        let timeZone: String
        let languages: [String]
    }

    struct Student: Decodable, Sendable {
        let key: String
        let given: String
        let family: String
        /// `K`, `1` … `12`
        let grade: String
        let pronouns: String?
        let homeLanguage: String
        let interests: [Interest]
        let strength: LocalText
        let aspiration: LocalText
        let familyKey: String
    }

    struct Interest: Decodable, Sendable {
        let tag: String
        let words: LocalText
    }

    struct Family: Decodable, Sendable {
        let key: String
        let students: [String]
        let homes: [Home]
        let interpreter: Bool
        let sendBy: String
    }

    /// Two homes are two addresses with equal rights.
    struct Home: Decodable, Sendable {
        let key: String
        let label: LocalText
        let language: String
        let adults: [Adult]
    }

    struct Adult: Decodable, Sendable {
        let given: String
        let family: String
        /// A key of `relations`.
        let relation: String
        let mayAgreePlan: Bool
    }

    struct Staff: Decodable, Sendable {
        let key: String
        let given: String
        let family: String
        let title: LocalText
        let role: LocalText
        let grades: [String]
    }

    struct Partner: Decodable, Sendable {
        let key: String
        let name: String
        let about: LocalText
        let offers: [String]
        let contact: String
    }
}

/// Sentences of a school's everyday life, from `Content/school-life.json`.
struct ContentSchoolLife: Decodable, Sendable {
    let feedbackBank: [Feedback]
    let commentStarters: [CommentStarter]
    let familyWeekly: [FamilySentence]
    let atHome: [LocalText]
    let glossary: [GlossaryEntry]

    /// One strength and one next step, as a teacher writes them.
    struct Feedback: Decodable, Sendable {
        let key: String
        /// `math`, `writing`, `science` …
        let area: String
        let strength: LocalText
        let nextStep: LocalText
    }

    struct CommentStarter: Decodable, Sendable {
        let competency: String
        let strength: LocalText
        let wonder: LocalText
        let nextStep: LocalText
    }

    struct FamilySentence: Decodable, Sendable {
        let key: String
        let category: String
        /// The names in braces that `text` asks for.
        let slots: [String]
        let text: LocalText
    }

    struct GlossaryEntry: Decodable, Sendable {
        let key: String
        let term: LocalText
        let meaning: LocalText
        let example: LocalText?
    }
}
