import HTTPTypes
import Interchange
import Learning

/// The same for a spreadsheet; levels as numbers.
enum ClassCSV {
    static func reply(_ model: ClassView, _ page: PageContext) -> Reply {
        let t = page.t
        var writer = CSVWriter()
        var heads = [t.todayStudent, t.todayNowOn, t.classesLast, t.todayWaitingColumn, t.todayCompetenciesShown]
        heads += model.columns.map { page.words($0.title) }
        writer.row(heads + [t.classesPlan, t.classesTalk])
        for line in model.lines {
            var cells = [line.name, line.nowOn.map(page.words) ?? "", day(line.lastAt, page)]
            cells += [line.waiting == nil ? "" : t.todayYesWaiting, String(line.shown)]
            cells += line.levels.map { String($0) }
            cells += [ClassTable.words(line.plan, t), line.talkOn?.iso ?? day(line.talkedAt, page)]
            writer.row(cells)
        }
        var reply = Reply(status: .ok, headers: [.contentType: "text/csv; charset=utf-8"], body: .bytes(writer.bytes))
        reply.headers[.contentDisposition] = contentDisposition("attachment", name: "class.csv")
        return reply
    }

    private static func day(_ time: Timestamp?, _ page: PageContext) -> String {
        time.map { page.format.day(of: $0).iso } ?? ""
    }
}
