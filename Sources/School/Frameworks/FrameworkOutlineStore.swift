import Learning
import SQL

/// Which lines of a framework one page shows.
///
/// The tree is opened level by level while all of the next level still fits, so that neighbours look alike and a page of
/// any framework stays short; what does not fit is a page of its own.
struct FrameworkOutlineStore {
    /// Each line is about five elements of the page, which keeps it below 1,500.
    static let mostLines = 200
    /// Deeper lists do not fit on a phone.
    static let mostLevels = 6

    private struct Line {
        let id: ID<Competency>
        let parent: ID<Competency>?
        let isCompetency: Bool
    }

    /// Competencies, and the headings that have some below them.
    private let lines: [Line]
    /// By line: the competencies below it.
    private let counts: [ID<Competency>: Int]
    private let children: [ID<Competency>: [ID<Competency>]]
    private let top: [ID<Competency>]

    /// - Parameter part: which part of a very long level, from 0.
    /// - Throws: `Failure.notFound` when the heading is not a line of this framework.
    static func outline(
        of framework: ID<Framework>, heading: ID<Competency>?, part: Int, _ tx: any Transaction
    ) throws -> FrameworkOutline {
        let summary = try FrameworkStore.summary(of: framework, tx)
        let tree = try FrameworkOutlineStore(framework, tx)
        guard heading == nil || tree.lines.contains(where: { $0.id == heading }) else { throw Failure.notFound }
        let first = heading.map { tree.children[$0] ?? [] } ?? tree.top
        let part = min(max(part, 0), first.count / mostLines)
        let shown = Array(first.dropFirst(part * mostLines).prefix(mostLines))
        let path = try heading.map { try FrameworkStore.path(to: $0, tx) + FrameworkStore.names([$0], tx) } ?? []
        return FrameworkOutline(
            framework: summary, path: path, lines: try tree.opened(shown, tx), part: part,
            hasMore: first.count > (part + 1) * mostLines)
    }

    private init(_ framework: ID<Framework>, _ tx: any Transaction) throws {
        let rows = try tx.query(
            """
            SELECT id, parent_id, kind FROM competencies
            WHERE framework_id = \(framework) AND retired_at IS NULL ORDER BY position, id
            """)
        let all = try rows.map {
            Line(
                id: try $0.id("id"), parent: try $0.optionalID("parent_id"),
                isCompetency: try $0.text("kind") == "competency")
        }
        let counts = Self.competenciesBelow(all)
        lines = all.filter { $0.isCompetency || (counts[$0.id] ?? 0) > 0 }
        self.counts = counts
        // A line whose heading is retired stands at the top.
        let known = Set(lines.map(\.id))
        var children: [ID<Competency>: [ID<Competency>]] = [:]
        var top: [ID<Competency>] = []
        for line in lines {
            if let parent = line.parent, known.contains(parent) {
                children[parent, default: []].append(line.id)
            } else {
                top.append(line.id)
            }
        }
        self.children = children
        self.top = top
    }

    private func opened(_ first: [ID<Competency>], _ tx: any Transaction) throws -> [OutlineLine] {
        var levels = [first]
        var count = first.count
        while levels.count < Self.mostLevels, let last = levels.last {
            let next = last.flatMap { children[$0] ?? [] }
            guard !next.isEmpty, count + next.count <= Self.mostLines else { break }
            levels.append(next)
            count += next.count
        }
        let shown = Set(levels.flatMap(\.self))
        var made: [ID<Competency>: OutlineLine] = [:]
        let rows = try rows(of: Array(shown).sorted(), tx)
        for id in levels.reversed().flatMap(\.self) {
            guard let row = rows[id] else { continue }
            let below = children[id] ?? []
            let isOpen = below.allSatisfy(shown.contains)
            made[id] = OutlineLine(
                id: id, isGroup: try row.text("kind") == "group", code: try row.optionalText("code"),
                title: try row.localText("title"), gradeLevels: try row.optionalText("grade_levels"),
                strand: try row.localText("strand"), isRetired: false,
                children: isOpen ? below.compactMap { made[$0] } : [], folded: isOpen ? 0 : max(counts[id] ?? 0, 1))
        }
        return first.compactMap { made[$0] }
    }

    private func rows(of ids: [ID<Competency>], _ tx: any Transaction) throws -> [ID<Competency>: Row] {
        var rows: [ID<Competency>: Row] = [:]
        for batch in batches(of: ids) {
            let found = try tx.query(
                "SELECT id, kind, code, title, grade_levels, strand FROM competencies WHERE id IN (\(list: batch))")
            for row in found { rows[try row.id("id")] = row }
        }
        return rows
    }

    /// Lines are in an order in which parents come first, so one pass from the end does it without recursion.
    private static func competenciesBelow(_ lines: [Line]) -> [ID<Competency>: Int] {
        var counts: [ID<Competency>: Int] = [:]
        for line in lines.reversed() {
            guard let parent = line.parent else { continue }
            counts[parent, default: 0] += (counts[line.id] ?? 0) + (line.isCompetency ? 1 : 0)
        }
        return counts
    }
}
