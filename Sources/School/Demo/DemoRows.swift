import SQL

/// The tables that the demo fills, each after those it refers to.
enum DemoTable: String, Sendable, CaseIterable {
    case organizations, terms, courses, people, roles, accounts, guardianships, classes, enrolments, assignments
    case profile_entries, goals, goal_competencies, works, attempts, self_ratings, judgements, judgement_levels
    case check_assignments, sittings, sitting_items, responses
    case check_in_rhythms, check_ins, notes, known_answers
    case choice_stages, proposals, proposal_turns
    case evidence, learners, mastery
    case plans, plan_revisions, plan_marks, readiness_marks
    case class_meetings, steps, step_moves, week_plans, pace_floors
    case plan_versions, plan_signatures, plan_comments
    case disposition_notes, prior_learnings
    case profile_entry_evidence, profile_remarks, inventory_rounds, inventory_answers, supports
    case portfolio_pieces, showcases, showcase_pieces, showcase_shares, showcase_openings
    case report_rounds, report_sentences, term_reports

    var columns: [String] {
        switch self {
        case .organizations: ["id", "kind", "name", "parent_id", "time_zone", "is_invented", "changed_at"]
        case .terms: ["id", "title", "kind", "begins_on", "ends_on", "school_year", "changed_at"]
        case .courses: ["id", "organization_id", "title", "code", "subject", "changed_at"]
        case .people:
            [
                "id", "given_name", "family_name", "title", "pronouns", "name_folded", "language", "home_language",
                "grade", "school_number", "is_invented", "changed_at",
            ]
        case .roles: ["id", "person_id", "organization_id", "role", "source"]
        case .accounts: ["person_id", "username", "username_folded", "password_hash", "changed_at"]
        case .guardianships: ["id", "guardian_id", "student_id", "relation", "may_agree_plan", "source"]
        case .classes:
            [
                "id", "school_id", "course_id", "term_id", "kind", "title", "code", "location", "grades", "subject",
                "changed_at",
            ]
        case .enrolments: ["id", "class_id", "person_id", "role", "is_primary", "changed_at"]
        case .assignments: ["id", "activity_id", "class_id", "given_by", "given_at", "aim_on"]
        case .profile_entries:
            [
                "id", "student_id", "field", "tag", "words", "source", "audience", "written_by", "written_at",
                "replaces_id",
            ]
        case .profile_entry_evidence: ["entry_id", "evidence_id"]
        case .profile_remarks:
            [
                "id", "entry_id", "kind", "words", "written_by", "written_at", "answer", "answered_by", "answered_at",
            ]
        case .inventory_rounds: ["id", "student_id", "inventory", "began_at", "finished_at"]
        case .inventory_answers: ["round_id", "question", "choices", "words", "answered_at"]
        case .disposition_notes:
            [
                "id", "student_id", "disposition", "seen", "words", "written_by", "writer_role", "seen_on",
                "written_at",
            ]
        case .prior_learnings:
            [
                "id", "student_id", "competency_id", "words", "place", "done_on", "state", "brought_by", "brought_at",
                "answer", "answered_by", "answered_at",
            ]
        case .supports: ["id", "student_id", "kind", "words", "review_on", "set_by", "set_at"]
        case .goals:
            [
                "id", "student_id", "title", "reason", "category", "horizon", "knowing", "by_on", "audience",
                "serves_id", "written_by", "written_at",
            ]
        case .plans: ["student_id", "number", "revision", "content", "changed_by", "changed_at"]
        case .class_meetings: ["id", "class_id", "weekday", "begins_minute", "ends_minute", "place"]
        case .steps:
            [
                "id", "student_id", "goal_id", "title", "minutes", "by_on", "planned_on", "planned_minute", "position",
                "done_at", "let_go_at", "let_go_reason", "written_by", "written_at", "changed_at",
            ]
        case .step_moves:
            ["id", "step_id", "student_id", "kind", "from_on", "to_on", "words", "moved_by", "moved_at"]
        case .week_plans:
            ["student_id", "week_on", "words", "look_back", "shared_at", "looked_back_at", "changed_by", "changed_at"]
        case .pace_floors: ["id", "student_id", "framework_id", "per_term", "reason", "set_by", "set_at"]
        case .plan_revisions: ["student_id", "revision", "content", "written_by", "written_at"]
        case .plan_marks: ["student_id", "subject_id", "state", "words", "marked_by", "marked_at"]
        case .readiness_marks: ["student_id", "item", "words", "done_on", "marked_by", "marked_at"]
        case .goal_competencies: ["goal_id", "competency_id"]
        case .works:
            [
                "id", "student_id", "activity_id", "class_id", "state", "attempt_count", "sent_at", "returned_at",
                "seen_at", "version", "began_at", "changed_at",
            ]
        case .attempts: ["id", "work_id", "number", "way", "words", "reflection", "sent_at", "changed_at"]
        case .self_ratings: ["attempt_id", "criterion_id", "level"]
        case .judgements:
            ["id", "attempt_id", "judge_id", "rubric_version_id", "strength", "next_step", "judged_at"]
        case .judgement_levels: ["judgement_id", "criterion_id", "level", "words"]
        case .check_assignments: ["id", "check_id", "class_id", "given_by", "given_at", "aim_on"]
        case .sittings:
            [
                "id", "student_id", "check_id", "assignment_id", "class_id", "kind", "began_at", "ended_at",
                "changed_at",
            ]
        case .sitting_items:
            [
                "sitting_id", "item_id", "item_version_id", "position", "shown_at", "hint_at", "confidence",
                "response",
            ]
        case .responses:
            [
                "id", "sitting_id", "item_id", "item_version_id", "student_id", "response", "score", "is_helped",
                "confidence", "spent_ms", "answered_at",
            ]
        case .plan_versions:
            [
                "id", "student_id", "number", "content", "content_hash", "state", "proposed_by", "proposed_at",
                "agreed_at", "active_at", "ended_at",
            ]
        case .plan_signatures:
            [
                "id", "version_id", "student_id", "signer_id", "capacity", "content_hash", "method", "recorded_by",
                "signed_at",
            ]
        case .plan_comments:
            [
                "id", "version_id", "student_id", "written_by", "words", "asks_meeting", "asks_interpreter",
                "written_at", "settled_by", "settled_at",
            ]
        case .check_in_rhythms:
            [
                "student_id", "advisor_id", "every_weeks", "weekday", "begins_minute", "minutes", "from_on",
                "changed_at",
            ]
        case .check_ins:
            [
                "id", "student_id", "advisor_id", "slot_on", "planned_on", "begins_minute", "minutes", "place", "state",
                "agenda", "agenda_version", "answers", "reason", "held_at", "made_by", "changed_at",
            ]
        case .notes: ["id", "student_id", "check_in_id", "kind", "audience", "words", "written_by", "written_at"]
        case .known_answers: ["student_id", "term_id", "answer", "adult_id", "words", "answered_at"]
        case .choice_stages: ["id", "student_id", "framework_id", "stage", "words", "advice", "set_by", "set_at"]
        case .proposals:
            [
                "id", "student_id", "kind", "state", "content", "framework_id", "item_id", "version", "began_at",
                "changed_at", "waits_since",
            ]
        case .proposal_turns:
            [
                "id", "proposal_id", "student_id", "kind", "side", "content", "content_hash", "words", "written_by",
                "written_at",
            ]
        case .portfolio_pieces:
            [
                "id", "student_id", "title", "words", "link", "attempt_id", "competency_id", "added_by", "kept_at",
                "changed_at",
            ]
        case .showcases: ["id", "student_id", "title", "intro", "audience", "made_at", "changed_at"]
        case .showcase_pieces: ["showcase_id", "piece_id", "student_id", "position", "statement"]
        case .showcase_shares:
            [
                "id", "showcase_id", "student_id", "token_hash", "receiver", "label", "made_by", "made_at", "ends_at",
            ]
        case .showcase_openings: ["share_id", "student_id", "opened_on", "times", "last_at"]
        case .report_rounds:
            [
                "id", "organization_id", "title", "begins_on", "ends_on", "write_by", "made_by", "made_at",
                "changed_at", "closed_at",
            ]
        case .report_sentences:
            ["id", "round_id", "student_id", "class_id", "words", "written_by", "changed_at"]
        case .term_reports:
            [
                "id", "round_id", "student_id", "number", "content", "content_hash", "published_by", "published_at",
            ]
        case .evidence: LedgerRows.columns
        case .learners: ["student_id", "ability", "evidence_count", "last_done_at", "last_evidence_id", "changed_at"]
        case .mastery: Mastery.columns
        }
    }
}

/// Rows that are ready to be written, by table.
struct DemoRows: Sendable {
    private(set) var rows: [DemoTable: [[SQL.Value]]] = [:]

    mutating func add(_ table: DemoTable, _ values: any SQLBindable...) {
        rows[table, default: []].append(values.map(\.sqlValue))
    }

    mutating func add(_ table: DemoTable, values: [SQL.Value]) {
        rows[table, default: []].append(values)
    }

    mutating func append(_ other: DemoRows) {
        for (table, more) in other.rows { rows[table, default: []] += more }
    }

    func count(_ table: DemoTable) -> Int { rows[table]?.count ?? 0 }

    /// Table by table in the order of their references.
    func insert(into tx: any Transaction) throws {
        // A batch of a district is larger than any statement of a page.
        tx.statementDeadline = nil
        for table in DemoTable.allCases {
            guard let rows = rows[table] else { continue }
            try tx.insert(into: table.rawValue, columns: table.columns, rows: rows)
        }
    }
}
