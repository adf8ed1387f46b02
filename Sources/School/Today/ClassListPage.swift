import HTML

enum ClassListPage {
    static func page(_ classes: [StaffTodayStore.ClassLine], _ page: PageContext) -> Page {
        let t = page.t
        let list: HTML =
            classes.isEmpty
            ? empty(t.todayNoClasses, page)
            : "<ul class=\"rows\">\(each: classes, { StaffTodayPage.classRow($0, isTop: true, page) })</ul>"
        return Page(
            title: t.navClasses, section: "/classes",
            body: "<div class=\"head\"><div><h1>\(t.navClasses)</h1></div></div>\(list)")
    }
}
