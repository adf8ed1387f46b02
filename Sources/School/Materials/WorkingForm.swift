import Learning

/// How people work together in an activity, as `ActivityModel.modalities` names it.
enum WorkingForm: String, CaseIterable, Sendable {
    case alone
    case peer
    case smallGroup = "small-group"
    case wholeClass = "whole-class"
    case withAdult = "one-to-one"
    case online

    func name(_ t: Messages) -> String {
        switch self {
        case .alone: t.materialsFormAlone
        case .peer: t.materialsFormPeer
        case .smallGroup: t.materialsFormSmallGroup
        case .wholeClass: t.materialsFormWholeClass
        case .withAdult: t.materialsFormAdult
        case .online: t.materialsFormOnline
        }
    }
}

/// Names of tiers and media, as pages say them.
enum MaterialsWords {
    static func tier(_ tier: VariantTier, _ t: Messages) -> String {
        switch tier {
        case .scaffold: t.materialsTierScaffold
        case .level: t.materialsTierLevel
        case .more: t.materialsTierMore
        }
    }

    static func medium(_ medium: VariantMedium, _ t: Messages) -> String {
        switch medium {
        case .text: t.materialsMediumText
        case .pictures: t.materialsMediumPictures
        case .audio: t.materialsMediumAudio
        case .video: t.materialsMediumVideo
        case .handsOn: t.materialsMediumHandsOn
        }
    }

    static func language(_ code: String) -> String { Language(offered: code)?.ownName ?? code }

    /// `With more help to start · to watch · Español`
    static func option(_ option: VariantOption, _ t: Messages) -> String {
        var words = [tier(option.tier, t)]
        if option.id != nil || option.medium != .text { words.append(medium(option.medium, t)) }
        if !option.language.isEmpty { words.append(language(option.language)) }
        return words.joined(separator: " · ")
    }
}
