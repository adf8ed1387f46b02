/// A place in a plan that can change by itself.
public enum PlanPart: Hashable, Sendable {
    /// The plan's own fields: which template, and the day it is looked at again.
    case plan
    case answer(section: String)
    case interest(ID<PlanInterest>)
    case goal(ID<Goal>)
    case item(ID<PlanItem>)
    case aim
    case promises
    /// The order in which things of one kind stand.
    case order(of: PlanList)
}

public enum PlanList: String, Hashable, Sendable, CaseIterable {
    case answers, interests, goals, items
}

/// One field of a part.
public enum PlanField: String, Hashable, Sendable, CaseIterable {
    case template, reviewOn
    case words, tag
    case category, title, reason, knowing, horizon, byOn, interest, competencies, serves, audience
    case kind, place, beginsOn, endsOn, goals, credits, hours, activity, proposal
    case first, second
    case student, advisor, family
}

/// What a field holds, in a form that pages can put into words.
public enum PlanValue: Hashable, Sendable {
    case words(String)
    /// A key that the program or the district names in words: of a category, a kind, a horizon, a tag, a template.
    case key(String)
    case day(CalendarDay?)
    case interest(ID<PlanInterest>?)
    case goals([ID<Goal>])
    case competencies([ID<Competency>])
    case credits([PlanCredit])
    case number(Int?)
    /// Where it came from; shown by no page.
    case origin(Int64?)
}

/// Something that plans hold in a list under a key, with the fields that two people may change at once.
protocol PlanElement: Hashable {
    associatedtype Key: Hashable & Comparable
    var key: Key { get }
    var part: PlanPart { get }
    /// What it is called in a sentence about it.
    var name: String { get }
    /// Every field apart from the key, always in the same order.
    var fields: [(field: PlanField, value: PlanValue)] { get }
}

extension PlanElement {
    func value(_ field: PlanField) -> PlanValue {
        fields.first { $0.field == field }?.value ?? .words("")
    }
}

extension PlanAnswer: PlanElement {
    var key: String { section }
    var part: PlanPart { .answer(section: section) }
    var name: String { section }
    var fields: [(field: PlanField, value: PlanValue)] { [(.words, .words(words))] }
}

extension PlanInterest: PlanElement {
    var key: ID<PlanInterest> { id }
    var part: PlanPart { .interest(id) }
    var name: String { words }
    var fields: [(field: PlanField, value: PlanValue)] { [(.words, .words(words)), (.tag, .key(tag))] }
}

extension PlanGoal: PlanElement {
    var key: ID<Goal> { id }
    var part: PlanPart { .goal(id) }
    var name: String { title }
    var fields: [(field: PlanField, value: PlanValue)] {
        [
            (.title, .words(title)), (.category, .key(category)), (.reason, .words(reason)),
            (.knowing, .words(knowing)), (.horizon, .key(horizon.rawValue)), (.byOn, .day(byOn)),
            (.interest, .interest(interest)), (.competencies, .competencies(competencies)),
            (.serves, .goals(serves.map { [$0] } ?? [])), (.audience, .key(audience.rawValue)),
        ]
    }
}

extension PlanItem: PlanElement {
    var key: ID<PlanItem> { id }
    var part: PlanPart { .item(id) }
    var name: String { title }
    var fields: [(field: PlanField, value: PlanValue)] {
        [
            (.title, .words(title)), (.kind, .key(kind.rawValue)), (.place, .words(place)),
            (.beginsOn, .day(beginsOn)), (.endsOn, .day(endsOn)), (.interest, .interest(interest)),
            (.goals, .goals(goals)), (.competencies, .competencies(competencies)), (.credits, .credits(credits)),
            (.hours, .number(hours)), (.activity, .origin(activity?.rawValue)),
            (.proposal, .origin(proposal?.rawValue)),
        ]
    }
}

/// The parts that every plan has once, as one element: its template and day, the aim and the promises.
struct PlanFrame: Hashable {
    var template: String?
    var reviewOn: CalendarDay?
    var aim: PlanAim
    var promises: PlanPromises

    init(_ document: PlanDocument) {
        template = document.template
        reviewOn = document.reviewOn
        aim = document.aim
        promises = document.promises
    }

    var fields: [(part: PlanPart, field: PlanField, value: PlanValue)] {
        [
            (.plan, .template, .key(template ?? "")), (.plan, .reviewOn, .day(reviewOn)),
            (.aim, .first, .words(aim.first)), (.aim, .second, .words(aim.second)),
            (.promises, .student, .words(promises.student)), (.promises, .advisor, .words(promises.advisor)),
            (.promises, .family, .words(promises.family)),
        ]
    }
}
