/// The formulas themselves: what a customer meets, counts on, feels and trusts.

import Simulation
import Wording

extension ModelEquations {
  var market: [Text] {
    let (need, leaving, ceasing) = (value(\.need), value(\.leaving), value(\.ceasing))
    let (low, high) = (value(\.rivalLow), value(\.rivalHigh))
    return [
      Text(
        nl:
          "nodig per week: gemiddeld \(need); vertrekt vanzelf: \(leaving); houdt op te bestaan: \(ceasing)",
        en: "needs a week: \(need) on average; leaves by itself: \(leaving); ceases to exist: \(ceasing)"),
      Text(
        nl: "beste concurrent zonder naam: een cijfer tussen \(low) en \(high)",
        en: "best rival without a name: a mark between \(low) and \(high)"),
    ]
  }

  var experience: [Text] {
    let (loss, threshold) = (value(\.thresholdLoss), value(\.threshold))
    let (match, chance) = (value(\.spreadMatch), value(\.spreadPerformance))
    let (tailored, mistake, most) = (value(\.tailoredGain), value(\.mistakeLoss), value(\.mistakeMost))
    let (pull, zone, within) = (value(\.pull), value(\.zone), value(\.withinZone))
    let (exceed, heavy) = (value(\.exceed), value(\.lossWeight))
    return days + [
      Text(
        nl: """
          prestatie = niveaus × wat de klant belangrijk vindt − \(loss) per punt onder \(threshold) + past bij ons \
          (± \(match)) + toeval (± \(chance)) + \(tailored) × inzicht bij maatwerk − \(mistake) bij een fout
          """,
        en: """
          performance = levels × what the customer values − \(loss) per point under \(threshold) + fits us \
          (± \(match)) + chance (± \(chance)) + \(tailored) × insight if tailored − \(mistake) at a mistake
          """),
      Text(
        nl: "kans op een fout = \(most) × (1 − 0,7 × processen); verschil = prestatie − verwachting",
        en: "chance of a mistake = \(most) × (1 − 0.7 × processes); gap = performance − expectation"),
      Text(
        nl: """
          cijfer + \(pull) × (prestatie − cijfer) + \(exceed) × verschil boven \(zone) − \(heavy) × \(exceed) × \
          verschil onder −\(zone); daartussen \(within) × verschil
          """,
        en: """
          mark + \(pull) × (performance − mark) + \(exceed) × gap above \(zone) − \(heavy) × \(exceed) × \
          gap below −\(zone); in between \(within) × gap
          """),
    ]
  }

  /// What waiting is worth, in a scenario about quotes.
  private var days: [Text] {
    guard let quotes = open.game.opening.quotes else { return [] }
    let (top, each) = (Text.exact(quotes.pointsAtOnce), Text.exact(quotes.pointsPerDay))
    return [
      Text(
        nl:
          "een offerte na een aantal dagen is waard: \(top) − \(each) × dagen; hier telt dat als de prestatie",
        en: "a quote after some days is worth: \(top) − \(each) × days; here that counts as the performance")
    ]
  }

  var expectation: [Text] {
    let (own, base, believe) = (value(\.expectOwn), value(\.expectBase), value(\.believe))
    let (first, least, down) = (value(\.learnFirst), value(\.learnLeast), value(\.learnDown))
    let (low, trust, foresee) = (value(\.believeLow), value(\.believeTrust), value(\.foresee))
    return [
      Text(
        nl: "eerste verwachting = \(own) × ons niveau + \(base) + \(believe) × wat de pitch te veel belooft",
        en: "first expectation = \(own) × our level + \(base) + \(believe) × what the pitch promises too much"
      ),
      Text(
        nl: """
          leert na elke levering: \(first) / (1 + opdrachten / 2) van het verschil, minstens \(least); \
          omlaag × \(down)
          """,
        en: """
          learns from every delivery: \(first) / (1 + orders / 2) of the gap, at least \(least); \
          downward × \(down)
          """),
      Text(
        nl:
          "slecht nieuws vooraf: daalt met \(low) + \(trust) × vertrouwen van het verschil; goed nieuws: \(believe)",
        en: "bad news in advance: falls by \(low) + \(trust) × trust of the gap; good news: \(believe)"),
      Text(
        nl: "tegenvaller gezien = \(foresee) + (1 − \(foresee)) × processen, als je vooraf meldt",
        en: "shortfall seen = \(foresee) + (1 − \(foresee)) × processes, if you tell in advance"),
    ]
  }

  var goodwill: [Text] {
    let (warmth, warm) = (value(\.warmth), value(\.warmthFrom))
    let (known, from, friction) = (value(\.recognition), value(\.recognitionFrom), value(\.friction))
    let (script, gesture, gift, habit) = (value(\.script), value(\.gesture), value(\.gift), value(\.habit))
    let (thanks, privilege, effort) = (value(\.thanks), value(\.privilege), value(\.effort))
    let (spoken, silent, heard) = (value(\.complain), value(\.silent), value(\.unsolved))
    let (solved, quickly, fade) = (value(\.solved), value(\.solvedQuickly), value(\.fade))
    return [
      Text(
        nl: """
          contact: \(warmth) × (mensen − \(warm)) + \(known) × (herkenning − \(from)) − \(friction) × technologie \
          die voorloopt; met belscript \(script) in plaats van het eerste
          """,
        en: """
          contact: \(warmth) × (people − \(warm)) + \(known) × (recognition − \(from)) − \(friction) × technology \
          ahead; with a script \(script) instead of the first
          """),
      Text(
        nl: """
          gebaar \(gesture) of cadeau \(gift), × (1 − gewenning); gewenning + \(habit) per keer; bedankt \(thanks); \
          voorrecht \(privilege); moeite gezien \(effort)
          """,
        en: """
          gesture \(gesture) or gift \(gift), × (1 − habit); habit + \(habit) each time; thanks \(thanks); \
          privilege \(privilege); effort seen \(effort)
          """),
      Text(
        nl:
          "fout: uitgesproken in \(spoken); verzwegen \(silent), gehoord \(heard), opgelost \(solved), snel \(quickly)",
        en:
          "mistake: spoken of in \(spoken); unspoken \(silent), heard \(heard), solved \(solved), quickly \(quickly)"
      ),
      Text(nl: "elke week slijt \(fade) van het saldo", en: "every week \(fade) of the balance fades"),
    ]
  }

  var trust: [Text] {
    let (up, down) = (value(\.trustUp), value(\.trustDown))
    let (broken, padded, heal) = (value(\.trustBroken), value(\.trustPadded), value(\.trustHeal))
    let (told, chance, found) = (value(\.admitted), value(\.foundChance), value(\.foundOut))
    return [
      Text(
        nl:
          "woord gehouden: + \(up) × (1 − vertrouwen); tekort: − \(down) × vertrouwen × tekort, hoogstens 1 punt",
        en: "word kept: + \(up) × (1 − trust); fell short: − \(down) × trust × shortfall, 1 point at most"),
      Text(
        nl: """
          belofte gebroken: − \(broken) × vertrouwen; te ruim: − \(padded) × vertrouwen per dag; klacht opgelost: \
          + \(heal) × (1 − vertrouwen), dubbel als het snel ging
          """,
        en: """
          promise broken: − \(broken) × trust; padded: − \(padded) × trust a day; complaint solved: \
          + \(heal) × (1 − trust), twice that if quick
          """),
      Text(
        nl:
          "eigen fout: toegegeven kost \(told) van al het vertrouwen; verzwegen: kans \(chance) op verlies van \(found)",
        en:
          "own error: admitting it costs \(told) of all trust; hiding it: a chance of \(chance) to lose \(found)"
      ),
    ]
  }
}
