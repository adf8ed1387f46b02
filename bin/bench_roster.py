"""A seeded OneRoster 1.2 feed of a district, to measure how long its import takes."""

import csv
import random

HEADERS = {
    "manifest": "propertyName,value",
    "orgs": "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId",
    "academicSessions":
        "sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear",
    "courses":
        "sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades,orgSourcedId,subjects,"
        "subjectCodes",
    "classes":
        "sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,"
        "schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods",
    "users":
        "sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,"
        "email,sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,preferredGivenName,"
        "preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns",
    "roles":
        "sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,"
        "userProfileSourcedId",
    "enrollments":
        "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,"
        "endDate",
    "demographics":
        "sourcedId,status,dateLastModified,birthDate,sex,americanIndianOrAlaskaNative,asian,blackOrAfricanAmerican,"
        "nativeHawaiianOrOtherPacificIslander,white,demographicRaceTwoOrMoreRaces,hispanicOrLatinoEthnicity,"
        "countryOfBirthCode,stateOfBirthAbbreviation,cityOfBirth,publicSchoolResidenceStatus",
}
GIVEN = ["Ana", "Ben", "Chloé", "Dara", "Elif", "Femi", "Grace", "Hugo", "Ines", "José", "Kai", "Lena", "Mia", "Noor"]
FAMILY = ["Abara", "Baker", "Chen", "Díaz", "Evans", "Flores", "García", "Hill", "Ito", "Jones", "Khan", "López"]
SUBJECTS = ["Mathematics", "English", "Science", "History", "Spanish", "Art", "Music", "Health"]
FIRST_DAY, LAST_DAY = "2026-08-24", "2027-06-12"


def write_feed(folder, students, enrolments, seed=1):
    """Writes the files. Two of three students have a grown-up of their own in the feed; each class has a teacher."""
    folder.mkdir(parents=True)
    files = District(students, enrolments, random.Random(seed)).files()
    files["manifest"] = [("manifest.version", "1.0"), ("oneroster.version", "1.2")] + [
        (f"file.{name}", "bulk") for name in files]
    for name, rows in files.items():
        columns = HEADERS[name].split(",")
        with open(folder / f"{name}.csv", "w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            writer.writerow(columns)
            if name == "manifest":
                writer.writerows(rows)
            else:
                writer.writerows([row.get(column, "") for column in columns] for row in rows)


class District:
    def __init__(self, students, enrolments, dice):
        self.students, self.enrolments, self.dice = students, enrolments, dice
        self.schools = [f"school-{number:03}" for number in range(max(1, students // 840))]
        self.staff = max(len(self.schools), students * 2500 // 42000)
        self.class_count = max(len(self.schools), enrolments // 27)

    def uuid(self):
        number = f"{self.dice.getrandbits(128):032x}"
        return "-".join([number[:8], number[8:12], number[12:16], number[16:20], number[20:]])

    def files(self):
        files = {
            "orgs": [{"sourcedId": "district", "name": "Lake District", "type": "district", "identifier": "1"}] + [
                {"sourcedId": school, "name": f"School {school[-3:]}", "type": "school", "identifier": school[-3:],
                 "parentSourcedId": "district"} for school in self.schools],
            "academicSessions": [
                {"sourcedId": "year", "title": "2026-27", "type": "schoolYear", "startDate": FIRST_DAY,
                 "endDate": LAST_DAY, "schoolYear": "2027"}],
            "courses": [
                {"sourcedId": f"course-{number}", "title": subject, "courseCode": subject[:3].upper(),
                 "orgSourcedId": "district", "subjects": subject} for number, subject in enumerate(SUBJECTS)],
            "users": [], "roles": [], "classes": [], "enrollments": [], "demographics": [],
        }
        teachers = [self.add_person(files, f"t{number}", "teacher", self.schools[number % len(self.schools)])
                    for number in range(self.staff)]
        places = {school: [] for school in self.schools}
        for number in range(self.class_count):
            school = self.schools[number % len(self.schools)]
            places[school].append(self.add_class(files, number, school))
            self.add_enrolment(files, places[school][-1], school, teachers[number % self.staff], "teacher")
        self.add_students(files, places)
        return files

    def add_students(self, files, places):
        left = self.enrolments - self.class_count
        for number in range(self.students):
            school = self.schools[number % len(self.schools)]
            adult = number % 3 and self.add_person(files, f"g{number}", "parent", school)
            student = self.add_person(
                files, f"s{number}", "student", school, agentSourcedIds=adult or "", grades=f"{1 + number % 12:02}")
            files["demographics"].append({
                "sourcedId": student, "birthDate": f"{2008 + number % 12}-{1 + number % 11:02}-{1 + number % 28:02}",
                "sex": ["female", "male", "other"][number % 3], "asian": "true" if number % 5 == 0 else "false"})
            share = min(len(places[school]), left // (self.students - number))
            left -= share
            for place in self.dice.sample(places[school], share):
                self.add_enrolment(files, place, school, student, "student")

    def add_person(self, files, name, role, school, **more):
        person = self.uuid()
        given, family = self.dice.choice(GIVEN), self.dice.choice(FAMILY)
        files["users"].append({
            "sourcedId": person, "enabledUser": "true", "username": name, "userIds": f"{{LDAP:{name}}}",
            "givenName": given, "familyName": family, "identifier": name, "email": f"{name}@lake.example",
            "phone": "555-0100", "primaryOrgSourcedId": school, **more})
        files["roles"].append({
            "sourcedId": self.uuid(), "userSourcedId": person, "roleType": "primary", "role": role,
            "orgSourcedId": school})
        return person

    def add_class(self, files, number, school):
        subject = number // len(self.schools) % len(SUBJECTS)
        place = self.uuid()
        files["classes"].append({
            "sourcedId": place, "title": f"{SUBJECTS[subject]} {number}", "grades": "08",
            "courseSourcedId": f"course-{subject}", "classCode": f"C{number}", "classType": "scheduled",
            "location": f"Room {number % 60}", "schoolSourcedId": school, "termSourcedIds": "year",
            "subjects": SUBJECTS[subject], "periods": "1"})
        return place

    def add_enrolment(self, files, place, school, person, role):
        files["enrollments"].append({
            "sourcedId": self.uuid(), "classSourcedId": place, "schoolSourcedId": school, "userSourcedId": person,
            "role": role, "primary": "true" if role == "teacher" else "false", "beginDate": FIRST_DAY,
            "endDate": LAST_DAY})
