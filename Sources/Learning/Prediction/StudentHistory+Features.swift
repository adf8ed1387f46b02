extension StudentHistory {
    /// Writes the features of a task before its response into `x`, in the order of `ResponseFeature`.
    ///
    /// - Parameters:
    ///   - difficulty: the expected score of an average student, inside 0 to 1.
    ///   - seconds: NaN where there is no clock.
    ///   - x: has room for all features.
    func features(
        item: Int64, itemPlace: Int, difficulty: Double, skills asked: ArraySlice<Int64>, seconds: Double,
        under norms: ResponseNorms, into x: inout [Double]
    ) {
        for index in 0...ResponseFeature.relatedEvidence.rawValue { x[index] = 0 }
        x[ResponseFeature.skillAbility.rawValue] = 0
        x[ResponseFeature.skillVariance.rawValue] = 0
        let share = 1 / Double(max(asked.count, 1))
        for skill in asked { addFeatures(of: skill, share: share, seconds: seconds, to: &x) }
        x[ResponseFeature.relatedEvidence.rawValue] = relatedEvidence(of: asked, under: norms)
        writeOverall(into: &x)
        writeItem(item, into: &x)
        x[ResponseFeature.sameSkill.rawValue] = lastSkill != nil && lastSkill == asked.first ? 1 : 0
        x[ResponseFeature.itemLogit.rawValue] = logit(difficulty)
        if x.count > ResponseFeature.light {
            writeMore(itemPlace: itemPlace, skills: asked, seconds: seconds, under: norms, into: &x)
        }
    }

    private func addFeatures(of skill: Int64, share: Double, seconds: Double, to x: inout [Double]) {
        let place = skills.place(of: skill)
        guard place >= 0 else {
            x[ResponseFeature.skillIsNew.rawValue] += share
            x[ResponseFeature.skillVariance.rawValue] += share * share * AbilityFilter.standard.competencyVariance
            return
        }
        let trace = skillTraces[place]
        x[ResponseFeature.skillEvidenceFast.rawValue] += share * trace.fast.excess
        x[ResponseFeature.skillEvidence.rawValue] += share * trace.middle.excess
        x[ResponseFeature.skillEvidenceSlow.rawValue] += share * trace.slow.excess
        x[ResponseFeature.skillWins.rawValue] += share * logOfOnePlus(trace.wins)
        x[ResponseFeature.skillFails.rawValue] += share * logOfOnePlus(trace.fails)
        x[ResponseFeature.skillLast.rawValue] += share * trace.last
        let streak = logOfOnePlus(trace.streak.magnitude)
        x[ResponseFeature.skillStreak.rawValue] += share * (trace.streak < 0 ? -streak : streak)
        x[ResponseFeature.skillGap.rawValue] += share * logOfOnePlus(Double(count &- trace.lastResponse))
        x[ResponseFeature.skillHours.rawValue] += share * logOfOnePlus(hours(from: trace.lastSeconds, to: seconds))
        x[ResponseFeature.skillAbility.rawValue] += share * trace.ability.mean
        x[ResponseFeature.skillVariance.rawValue] += share * share * trace.ability.variance
    }

    /// Pooled over all the skills of an item.
    private func relatedEvidence(of asked: ArraySlice<Int64>, under norms: ResponseNorms) -> Double {
        var excess = 0.0
        var variance = 0.0
        for skill in asked {
            let place = norms.skills.place(of: skill)
            guard place >= 0 else { continue }
            for index in place &* Relations.skillsKept..<(place &+ 1) &* Relations.skillsKept {
                let other = norms.relatedSkills[index]
                if other.weight == 0 { break }
                let place = skills.place(of: other.key)
                guard place >= 0 else { continue }
                let evidence = skillTraces[place].slow
                excess += other.weight * (evidence.observed - evidence.expected)
                variance += other.weight * evidence.variance
            }
        }
        return excess / (variance + 1)
    }

    /// What the best model looks at beyond the light one.
    private func writeMore(
        itemPlace: Int, skills asked: ArraySlice<Int64>, seconds: Double, under norms: ResponseNorms,
        into x: inout [Double]
    ) {
        let found = norms.factors.expectation(factors, item: itemPlace, skills: asked)
        x[ResponseFeature.factors.rawValue] = found.mean
        x[ResponseFeature.factorVariance.rawValue] = found.variance
        x[ResponseFeature.relatedItems.rawValue] = relatedItems(itemPlace, under: norms)
        // A time is that of the answer. The first half hour may be spent on this very item, and then says how hard it
        // was for the student, which nobody knows beforehand.
        x[ResponseFeature.idleHours.rawValue] = logOfOnePlus(hours(from: lastSeconds + 1800, to: seconds))
    }

    /// Σ a e/√n / √(Σ a + 0.3) over the related items that the student has met: a the relation, e = Σ (y - b) over n
    /// responses.
    private func relatedItems(_ itemPlace: Int, under norms: ResponseNorms) -> Double {
        guard itemPlace >= 0, !norms.relatedItems.isEmpty else { return 0 }
        var excess = 0.0
        var sum = 0.0
        for index in itemPlace &* Relations.itemsKept..<(itemPlace &+ 1) &* Relations.itemsKept {
            let other = norms.relatedItems[index]
            if other.weight == 0 { break }
            let place = items.place(of: other.key)
            guard place >= 0 else { continue }
            let trace = itemTraces[place]
            excess += other.weight * trace.excess / max(trace.wins + trace.fails, 1).squareRoot()
            sum += other.weight
        }
        return excess / (sum + 0.3).squareRoot()
    }

    private func writeOverall(into x: inout [Double]) {
        x[ResponseFeature.overallEvidenceFast.rawValue] = fast.excess
        x[ResponseFeature.overallEvidence.rawValue] = middle.excess
        x[ResponseFeature.overallEvidenceSlow.rawValue] = slow.excess
        x[ResponseFeature.overallWins.rawValue] = logOfOnePlus(wins)
        x[ResponseFeature.overallFails.rawValue] = logOfOnePlus(fails)
        x[ResponseFeature.last.rawValue] = last
        x[ResponseFeature.secondLast.rawValue] = secondLast
        x[ResponseFeature.thirdLast.rawValue] = thirdLast
        x[ResponseFeature.ability.rawValue] = ability.mean
        x[ResponseFeature.abilityVariance.rawValue] = ability.variance
    }

    private func writeItem(_ item: Int64, into x: inout [Double]) {
        let place = items.place(of: item)
        let trace = place >= 0 ? itemTraces[place] : ItemTrace()
        x[ResponseFeature.itemWins.rawValue] = logOfOnePlus(trace.wins)
        x[ResponseFeature.itemFails.rawValue] = logOfOnePlus(trace.fails)
        x[ResponseFeature.itemLast.rawValue] = trace.last
    }

    /// 0 where either time is missing, or the clock went back.
    private func hours(from earlier: Double, to later: Double) -> Double {
        let hours = (later - earlier) / 3600
        return hours > 0 && hours.isFinite ? hours : 0
    }
}

/// ln(1 + n) for n from 0.
func logOfOnePlus(_ n: Double) -> Double {
    n < Double(logs.count) && n == n.rounded(.down) ? logs[Int(n)] : naturalLogarithm(1 + n)
}

/// Most counts are small and whole.
private let logs: [Double] = (0..<1024).map { naturalLogarithm(1 + Double($0)) }
