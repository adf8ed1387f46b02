import Learning
import SQL

/// Who agreed to which version of a plan.
func agreementFeature(_ core: Core) -> Feature {
    Feature(
        name: "agreements",
        tables: ["plan_versions", "plan_signatures", "plan_comments"],
        routes: AgreementRoutes().routes + AgreementPaperRoutes().routes + [
            .get("/classes/{class}/plans", .classMember) { request in
                try await request.page {
                    try AgreementClass.load($0.classAccess(), $0)
                } show: { model, page in
                    AgreementClass.page(model, page)
                }
            },
            .get("/classes/{class}/plans.csv", .classMember) { request in
                let (viewer, model) = try await request.read {
                    ($0.viewer, try AgreementClass.load($0.classAccess(), $0))
                }
                let page = request.context(viewer)
                return AgreementClass.table(model, page.t, page.format)
            },
        ],
        jobs: [],
        export: [
            StudentExport(name: "plan-versions") { student in
                """
                SELECT id, number, content, content_hash, state, proposed_by, proposed_at, agreed_at, active_at, ended_at
                FROM plan_versions WHERE student_id = \(student) ORDER BY number
                """
            },
            StudentExport(name: "plan-signatures") { student in
                """
                SELECT id, version_id, signer_id, capacity, content_hash, method, recorded_by, signed_at
                FROM plan_signatures WHERE student_id = \(student) ORDER BY id
                """
            },
            StudentExport(name: "plan-comments") { student in
                """
                SELECT id, version_id, written_by, words, asks_meeting, asks_interpreter, written_at, settled_by,
                       settled_at
                FROM plan_comments WHERE student_id = \(student) ORDER BY id
                """
            },
        ],
        erase: [
            StudentErasure(name: "plan_comments") { "DELETE FROM plan_comments WHERE student_id = \($0)" },
            StudentErasure(name: "plan_signatures") { "DELETE FROM plan_signatures WHERE student_id = \($0)" },
            StudentErasure(name: "plan_versions") { "DELETE FROM plan_versions WHERE student_id = \($0)" },
        ])
}
