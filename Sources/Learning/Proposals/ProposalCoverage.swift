/// What a proposal says and covers so far. Every meter and count of it comes from here.
public struct ProposalCoverage: Hashable, Sendable {
    /// The parts that fill the meter, in the order of the page. Standards may also be named by a teacher, and whoever
    /// works alone names nobody: the meter asks for neither.
    public static let parts: [ProposalField] = [.title, .question, .product, .criteria, .interest, .endsOn]

    /// The parts that are written.
    public let written: Set<ProposalField>
    /// The standards it names, each once.
    public let standards: [ID<Competency>]
    /// Those that the student has not shown yet.
    public let stillToShow: [ID<Competency>]
    /// Those that nothing else in the plan covers.
    public let newToPlan: [ID<Competency>]

    /// - Parameters:
    ///   - shown: what the student has demonstrated.
    ///   - planned: what the items of the student's plan cover.
    public init(
        of document: ProposalDocument, shown: Set<ID<Competency>> = [], planned: Set<ID<Competency>> = []
    ) {
        var written: Set<ProposalField> = []
        for part in Self.parts where Self.isWritten(part, in: document) { written.insert(part) }
        self.written = written
        var seen: Set<ID<Competency>> = []
        standards = document.competencies.filter { seen.insert($0).inserted }
        stillToShow = standards.filter { !shown.contains($0) }
        newToPlan = standards.filter { !planned.contains($0) }
    }

    private static func isWritten(_ part: ProposalField, in document: ProposalDocument) -> Bool {
        switch part {
        case .title: !document.title.isEmpty
        case .question: !document.question.isEmpty
        case .product: !document.product.isEmpty
        case .people: !document.people.isEmpty
        case .criteria: !document.criteria.isEmpty
        case .competencies: !document.competencies.isEmpty
        case .beginsOn: document.beginsOn != nil
        case .endsOn: document.endsOn != nil
        case .interest: document.interest != nil || !document.interestWords.isEmpty
        case .hours: document.hours != nil
        }
    }

    /// Whether all that has to be written before it is put forward is there.
    public var isWhole: Bool { written.count == Self.parts.count }
}
