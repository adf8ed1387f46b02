import HTML
import Learning

/// What parts of a profile are called, for the student and for others.
enum ProfileWords {
    /// As the student reads it.
    static func title(_ field: ProfileField, _ t: Messages) -> String {
        switch field {
        case .words: t.profilesFieldWords
        case .strength: t.profilesFieldStrength
        case .interest: t.profilesFieldInterest
        case .talent: t.profilesFieldTalent
        case .aspiration: t.profilesFieldAspiration
        case .priority: t.profilesFieldPriority
        case .selfConcept: t.profilesFieldSelfConcept
        case .wayOfWorking: t.profilesFieldWayOfWorking
        case .language: t.profilesFieldLanguage
        case .background: t.profilesFieldBackground
        case .priorLearning: t.profilesFieldPriorLearning
        }
    }

    static func title(_ field: ProfileField, isOneself: Bool, _ t: Messages) -> String {
        guard !isOneself else { return title(field, t) }
        return switch field {
        case .words: t.profilesFieldWordsOf
        case .strength: t.profilesFieldStrengthOf
        case .interest: t.profilesFieldInterestOf
        case .talent: t.profilesFieldTalentOf
        case .aspiration: t.profilesFieldAspirationOf
        case .priority: t.profilesFieldPriorityOf
        case .selfConcept: t.profilesFieldSelfConceptOf
        case .wayOfWorking: t.profilesFieldWayOfWorkingOf
        case .language: t.profilesFieldLanguageOf
        case .background: t.profilesFieldBackgroundOf
        case .priorLearning: t.profilesFieldPriorLearningOf
        }
    }

    static func hint(_ field: ProfileField, isOneself: Bool, _ t: Messages) -> String? {
        guard isOneself else { return t.profilesHintOf }
        return switch field {
        case .words: t.profilesHintWords
        case .strength: t.profilesHintStrength
        case .interest: t.profilesHintInterest
        case .talent: t.profilesHintTalent
        case .aspiration: t.profilesHintAspiration
        case .priority: t.profilesHintPriority
        case .selfConcept: t.profilesHintSelfConcept
        case .wayOfWorking: nil
        case .language: t.profilesHintLanguage
        case .background: t.profilesHintBackground
        case .priorLearning: t.profilesHintPriorLearning
        }
    }

    static func audience(_ audience: ProfileAudience, isOneself: Bool, _ t: Messages) -> String {
        switch audience {
        case .own: isOneself ? t.profilesAudienceOwn : t.profilesAudienceOwnOf
        case .advisor: isOneself ? t.profilesAudienceAdvisor : t.profilesAudienceAdvisorOf
        case .staff: isOneself ? t.profilesAudienceStaff : t.profilesAudienceStaffOf
        case .everyone: isOneself ? t.profilesAudienceEveryone : t.profilesAudienceEveryoneOf
        }
    }

    static func name(_ writer: ProfileWriter, _ page: PageContext) -> HTML {
        let title = page.words(writer.title)
        return personName(title.isEmpty ? writer.given + " " + writer.family : title + " " + writer.family)
    }

    static func source(_ line: ProfileLine, isOneself: Bool, _ page: PageContext) -> HTML {
        let t = page.t
        switch line.source {
        case .own: return "\(isOneself ? t.profilesByMe : t.profilesByStudent)"
        case .family: return t.profilesByFamily(name: name(line.writer, page))
        case .teacher: return t.profilesByTeacher(name: name(line.writer, page))
        case .data: return "\(t.profilesByData)"
        }
    }

    static func question(_ way: ProfileField.Way, _ t: Messages) -> String {
        switch way {
        case .with: t.profilesWayWith
        case .sound: t.profilesWaySound
        case .time: t.profilesWayTime
        case .begin: t.profilesWayBegin
        }
    }

    static func answer(_ way: ProfileField.Way, _ choice: String, _ t: Messages) -> String {
        switch way.tag(choice) {
        case "with:alone": t.profilesWayWithAlone
        case "with:one": t.profilesWayWithOne
        case "with:group": t.profilesWayWithGroup
        case "sound:quiet": t.profilesWaySoundQuiet
        case "sound:music": t.profilesWaySoundMusic
        case "sound:talk": t.profilesWaySoundTalk
        case "time:morning": t.profilesWayTimeMorning
        case "time:afternoon": t.profilesWayTimeAfternoon
        case "time:evening": t.profilesWayTimeEvening
        case "begin:example": t.profilesWayBeginExample
        case "begin:read": t.profilesWayBeginRead
        case "begin:listen": t.profilesWayBeginListen
        case "begin:try": t.profilesWayBeginTry
        case "begin:talk-it-over": t.profilesWayBeginTalkItOver
        default: choice
        }
    }

    static func tag(_ tag: String, _ t: Messages) -> String? {
        switch tag {
        case "animals": t.profilesTagAnimals
        case "art": t.profilesTagArt
        case "building": t.profilesTagBuilding
        case "cars": t.profilesTagCars
        case "cooking": t.profilesTagCooking
        case "dance": t.profilesTagDance
        case "family": t.profilesTagFamily
        case "fashion": t.profilesTagFashion
        case "food": t.profilesTagFood
        case "games": t.profilesTagGames
        case "helping": t.profilesTagHelping
        case "money": t.profilesTagMoney
        case "music": t.profilesTagMusic
        case "nature": t.profilesTagNature
        case "plants": t.profilesTagPlants
        case "space": t.profilesTagSpace
        case "sports": t.profilesTagSports
        case "stories": t.profilesTagStories
        case "tech": t.profilesTagTech
        case "travel": t.profilesTagTravel
        case "weather": t.profilesTagWeather
        default: nil
        }
    }
}
