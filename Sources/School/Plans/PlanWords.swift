import Learning

/// The program's own words for what a plan is made of.
enum PlanWords {
    static func kind(_ kind: PlanItem.Kind, _ t: Messages) -> String {
        switch kind {
        case .courseSequence: t.plansKindCourseSequence
        case .activity: t.plansKindActivity
        case .project: t.plansKindProject
        case .dualEnrolment: t.plansKindDualEnrolment
        case .internship: t.plansKindInternship
        case .service: t.plansKindService
        case .reading: t.plansKindReading
        case .support: t.plansKindSupport
        case .habit: t.plansKindHabit
        }
    }

    static func horizon(_ horizon: PlanHorizon, _ t: Messages) -> String {
        switch horizon {
        case .term: t.plansHorizonTerm
        case .years: t.plansHorizonYears
        case .afterGraduation: t.plansHorizonAfterGraduation
        }
    }

    static func audience(_ audience: PlanAudience, _ t: Messages) -> String {
        switch audience {
        case .everyone: t.plansAudienceEveryone
        case .advisor: t.plansAudienceAdvisor
        }
    }

    static func mark(_ mark: PlanMark?, _ t: Messages) -> String {
        switch mark {
        case nil: t.plansMarkPlanned
        case .underWay: t.plansMarkUnderWay
        case .done: t.plansMarkDone
        case .letGo: t.plansMarkLetGo
        }
    }

    static func field(_ field: PlanField, _ t: Messages) -> String {
        switch field {
        case .template: t.plansFieldTemplate
        case .reviewOn: t.plansFieldReviewOn
        case .words: t.plansFieldWords
        case .tag: t.plansFieldTag
        case .category: t.plansFieldCategory
        case .title: t.plansFieldTitle
        case .reason: t.plansFieldReason
        case .knowing: t.plansFieldKnowing
        case .horizon: t.plansFieldHorizon
        case .byOn: t.plansFieldByOn
        case .interest: t.plansFieldInterest
        case .competencies: t.plansFieldCompetencies
        case .serves: t.plansFieldServes
        case .audience: t.plansFieldAudience
        case .kind: t.plansFieldKind
        case .place: t.plansFieldPlace
        case .beginsOn: t.plansFieldBeginsOn
        case .endsOn: t.plansFieldEndsOn
        case .goals: t.plansFieldGoals
        case .credits: t.plansFieldCredits
        case .hours: t.plansFieldHours
        case .activity, .proposal: t.plansFieldOrigin
        case .first: t.plansFieldFirst
        case .second: t.plansFieldSecond
        case .student: t.plansFieldStudent
        case .advisor: t.plansFieldAdvisor
        case .family: t.plansFieldFamily
        }
    }

    /// What kind of thing a part is: a goal, an interest.
    static func part(_ part: PlanPart, _ t: Messages) -> String {
        switch part {
        case .plan: t.plansPartPlan
        case .answer: t.plansPartAnswer
        case .interest: t.plansPartInterest
        case .goal: t.plansPartGoal
        case .item: t.plansPartItem
        case .aim: t.plansPartAim
        case .promises: t.plansPartPromises
        case .order(of: .goals): t.plansPartOrderGoals
        case .order(of: .items): t.plansPartOrderItems
        case .order: t.plansPartOrderOther
        }
    }

    /// Why a plan was not taken, as the sentence of a form.
    static func refusal(_ problem: PlanProblem?, _ t: Messages) -> Refusal {
        var refusal = Refusal()
        switch problem {
        case nil: break
        case .tooManyGoals(let most): refusal.add("title", t.plansTooManyGoals(count: most))
        case .tooManyItems(let most): refusal.add("title", t.plansTooManyItems(count: most))
        case .tooManyInterests(let most): refusal.add("words", t.plansTooManyInterests(count: most))
        case .tooManyAnswers(let most): refusal.add("words", t.plansTooManyAnswers(count: most))
        case .tooLong(let field, let most): refusal.add(field.rawValue, t.plansTooLong(count: most))
        case .tooManyLinks(let field, let most): refusal.add(field.rawValue, t.plansTooManyLinks(count: most))
        case .numberOutOfRange(.hours): refusal.add("hours", t.plansHoursRange(count: PlanDocument.mostHours))
        case .numberOutOfRange(let field): refusal.add(field.rawValue, t.plansCreditsRange)
        case .twice, .malformed: refusal.add("title", t.plansNotReadable)
        }
        return refusal
    }
}
