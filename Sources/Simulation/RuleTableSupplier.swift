/// What each number of the rules is, continued: what is known of customers, how they behave, what the supplier can do.

extension Rules {
  static let insight: [RuleEntry] = [
    RuleEntry(.insight, "learn", \.learn, 0...1, "share of missing insight per contact", "assumed"),
    RuleEntry(
      .insight, "age", \.age, 0...1, "share of insight that ages a week", "MarketingSherpa: 2.1% a month"),
    RuleEntry(
      .insight, "paperLearn", \.paperLearn, 0...1, "learning on paper against digital",
      "chapter 1.3, size assumed"),
    RuleEntry(
      .insight, "paperAge", \.paperAge, 1...10, "ageing on paper against digital", "chapter 1.3, size assumed"
    ),
    RuleEntry(
      .insight, "doubleLoss", \.doubleLoss, 0...1, "recognition lost when every record is double",
      "chapter 1.1.1, size assumed"),
    RuleEntry(.insight, "mergeLeft", \.mergeLeft, 0...1, "share of doubles that merging leaves", "assumed"),
    RuleEntry(
      .insight, "tidyUp", \.tidyUp, 0...1, "share of untidy records mended a week by uniform recording",
      "assumed"),
    RuleEntry(
      .insight, "tidyDown", \.tidyDown, 0...1, "share of tidy records that go astray a week without it",
      "assumed"),
    RuleEntry(.insight, "analystBought", \.analystBought, 0...1, "skill of hired analysts", "assumed"),
    RuleEntry(
      .insight, "analystStart", \.analystStart, 0...1, "skill of own analysts at the start", "assumed"),
    RuleEntry(
      .insight, "analystWeeks", \.analystWeeks, 1...520, "weeks in which own analysts grow", "assumed"),
    RuleEntry(
      .insight, "skillAlone", \.skillAlone, 0...1, "skill to read data without analysts",
      "chapter 1.3.2, size assumed"),
    RuleEntry(
      .insight, "serverLost", \.serverLost, 0...1, "share of a loss that hits files on a server of our own",
      "assumed"),
    RuleEntry(
      .insight, "cloudLost", \.cloudLost, 0...1, "share of a loss that hits files in the cloud",
      "chapter 1.3.1, size assumed"),
    RuleEntry(
      .insight, "unasked", \.unasked, 0...1, "share of learning that needs no question to the data",
      "chapter 1.3.2, size assumed"),
    RuleEntry(
      .insight, "answerFade", \.answerFade, 0...1, "share of an answer that loses its use a week", "assumed"),
    RuleEntry(
      .insight, "answerHalf", \.answerHalf, 0...1000, "customers compared at which an answer is half sure",
      "assumed"),
    RuleEntry(
      .insight, "secondSource", \.secondSource, 0...1, "part a second source of one kind adds", "assumed"),
    RuleEntry(
      .insight, "yieldStructuredStatic", \.yieldStructuredStatic, 0...1,
      "share of the story that structured static data hold", "chapter 1.3.1, size assumed"),
    RuleEntry(
      .insight, "yieldStructuredDynamic", \.yieldStructuredDynamic, 0...1,
      "share of the story that structured dynamic data hold", "chapter 1.3.1, size assumed"),
    RuleEntry(
      .insight, "yieldUnstructuredStatic", \.yieldUnstructuredStatic, 0...1,
      "share of the story that unstructured static data hold", "chapter 1.3.1, size assumed"),
    RuleEntry(
      .insight, "yieldUnstructuredDynamic", \.yieldUnstructuredDynamic, 0...1,
      "share of the story that unstructured dynamic data hold", "chapter 1.3.1, size assumed"),
    RuleEntry(
      .insight, "hardStructuredStatic", \.hardStructuredStatic, 0.01...1,
      "skill to read structured static data in full", "chapter 1.3.1, size assumed"),
    RuleEntry(
      .insight, "hardStructuredDynamic", \.hardStructuredDynamic, 0.01...1,
      "skill to read structured dynamic data in full", "chapter 1.3.1, size assumed"),
    RuleEntry(
      .insight, "hardUnstructuredStatic", \.hardUnstructuredStatic, 0.01...1,
      "skill to read unstructured static data in full", "chapter 1.3.1, size assumed"),
    RuleEntry(
      .insight, "hardUnstructuredDynamic", \.hardUnstructuredDynamic, 0.01...1,
      "skill to read unstructured dynamic data in full", "chapter 1.3.1, size assumed"),
  ]

  static let behaviour: [RuleEntry] = [
    RuleEntry(
      .behaviour, "choice", \.choice, 0...10, "steepness of choosing us",
      "Jones & Sasser 1995, steepness assumed"),
    RuleEntry(
      .behaviour, "leavingSlope", \.leavingSlope, 0...5, "steepness of leaving",
      "Jones & Sasser 1995, Bolton 1998"),
    RuleEntry(
      .behaviour, "loyalFrom", \.loyalFrom, 1...100, "orders that make a customer loyal",
      "chapter 1.1, number assumed"),
    RuleEntry(
      .behaviour, "formerWeeks", \.formerWeeks, 1...520, "weeks before a former customer is a prospect",
      "assumed"),
    RuleEntry(
      .behaviour, "remember", \.remember, 0...1, "share of mark and trust a former customer remembers",
      "assumed"),
    RuleEntry(
      .behaviour, "neutralMark", \.neutralMark, 0...10, "points, mark of who does not know us yet", "assumed"),
    RuleEntry(
      .behaviour, "dissatisfiedBelow", \.dissatisfiedBelow, 0...10, "mark below which it is the reason",
      "assumed"),
    RuleEntry(
      .behaviour, "acceptStart", \.acceptStart, -10...10, "log odds of a first order at equal rivals",
      "Griffin & Lowenstein 2001"),
    RuleEntry(.behaviour, "acceptSlope", \.acceptSlope, 0...10, "log odds per point of advantage", "assumed"),
    RuleEntry(
      .behaviour, "acceptTailored", \.acceptTailored, 0...5,
      "log odds per point of insight in a tailored offer", "Franke et al. 2009, sign"),
    RuleEntry(
      .behaviour, "acceptTailoredFrom", \.acceptTailoredFrom, 0...5,
      "log odds a tailored offer loses without insight", "Franke et al. 2009, sign"),
    RuleEntry(
      .behaviour, "acceptReferred", \.acceptReferred, 0...5, "log odds for who was referred",
      "Schmitt et al. 2011, sign"),
    RuleEntry(
      .behaviour, "acceptFormer", \.acceptFormer, -10...10, "log odds for who bought before",
      "Griffin & Lowenstein 2001"),
    RuleEntry(
      .behaviour, "acceptMemory", \.acceptMemory, 0...5, "log odds per point remembered above 6",
      "Stauss & Friege 1999, sign"),
    RuleEntry(
      .behaviour, "acceptReputation", \.acceptReputation, 0...10, "log odds per point of lost reputation",
      "assumed"),
    RuleEntry(
      .behaviour, "acceptStage", \.acceptStage, 0...10, "log odds a quote loses per stage it comes too soon",
      "chapter 1, size assumed"),
    RuleEntry(
      .behaviour, "referredMatch", \.referredMatch, 0...3, "points: people refer firms that resemble them",
      "Schmitt et al. 2011, size assumed"),
    RuleEntry(
      .behaviour, "approach", \.approach, 0...1, "weekly chance that a prospect gets an offer unasked",
      "assumed"),
    RuleEntry(.behaviour, "winback", \.winback, 0...1, "the same for a former customer", "assumed"),
    RuleEntry(.behaviour, "care", \.care, 0...1, "weekly chance of a contact without an order", "assumed"),
    RuleEntry(
      .behaviour, "visitsPerHour", \.visitsPerHour, 0...20, "prospects or customers seen in an hour",
      "assumed"),
  ]

  static let supplier: [RuleEntry] = [
    RuleEntry(.supplier, "levelStart", \.levelStart, 0...10, "points, level without any spending", "assumed"),
    RuleEntry(.supplier, "levelGain", \.levelGain, 0...10, "points a full budget adds", "assumed"),
    RuleEntry(
      .supplier, "levelSpeed", \.levelSpeed, 0...1, "share of the gap to the target closed a week", "assumed"),
    RuleEntry(
      .supplier, "fitChosen", \.fitChosen, 0...1, "yield of spending on the chosen strategy",
      "Treacy & Wiersema 1993, size assumed"),
    RuleEntry(
      .supplier, "fitOther", \.fitOther, 0...1, "yield on the other two",
      "Treacy & Wiersema 1993, size assumed"),
    RuleEntry(
      .supplier, "fitNone", \.fitNone, 0...1, "yield on all three when nothing is chosen",
      "Treacy & Wiersema 1993, size assumed"),
    RuleEntry(
      .supplier, "factorSpeed", \.factorSpeed, 0...1, "share of the gap to the target closed a week",
      "assumed"),
    RuleEntry(
      .supplier, "factorAlone", \.factorAlone, 0...1, "share of a CRM effort that arrives without support",
      "assumed"),
    RuleEntry(
      .supplier, "crmFitProduct", \.crmFitProduct, 0...1, "how support fits product leadership", "assumed"),
    RuleEntry(
      .supplier, "crmFitOther", \.crmFitOther, 0...1, "how support fits operational excellence or no choice",
      "assumed"),
    RuleEntry(.supplier, "boardFree", \.boardFree, 0...1, "most of a factor any board grants", "assumed"),
    RuleEntry(
      .supplier, "evidenceWeeks", \.evidenceWeeks, 0...520,
      "weeks before the board hears the same evidence again",
      "assumed"),
    RuleEntry(
      .supplier, "evidenceMoves", \.evidenceMoves, 0...1, "share of missing support that full evidence wins",
      "assumed"),
    RuleEntry(
      .supplier, "lostWeight", \.lostWeight, 0...100, "weight of lost customers as evidence, per share lost",
      "assumed"),
    RuleEntry(.supplier, "pilotAlone", \.pilotAlone, 0...1, "weight of a pilot without people", "assumed"),
    RuleEntry(.supplier, "supportFade", \.supportFade, 0...1, "share of won support lost a week", "assumed"),
    RuleEntry(.supplier, "supportRest", \.supportRest, 0...1, "support that never fades", "assumed"),
    RuleEntry(
      .supplier, "alignSpeed", \.alignSpeed, 0...1, "extra share closed per hour of aligning colleagues",
      "chapter 1, size assumed"),
    RuleEntry(
      .supplier, "reputationHeal", \.reputationHeal, 0...1, "share of lost reputation healed a week",
      "assumed"),
    RuleEntry(.supplier, "bluntLoss", \.bluntLoss, 0...1, "reputation a blunt goodbye takes", "assumed"),
    RuleEntry(
      .supplier, "rivalPace", \.rivalPace, 0...1, "share of the gap a rival closes a week", "assumed"),
    RuleEntry(
      .supplier, "rivalMargin", \.rivalMargin, 0...5, "points a leading rival wants to stay above us",
      "assumed"),
    RuleEntry(
      .supplier, "partnerLearn", \.partnerLearn, 0...1, "learning when partners have the contact",
      "chapter 1, size assumed"),
    RuleEntry(
      .supplier, "partnerMargin", \.partnerMargin, 0...1, "share of the margin that partners keep", "assumed"),
    RuleEntry(
      .supplier, "partnerReach", \.partnerReach, 1...10, "approach with partners against alone", "assumed"),
  ]

  static let survey: [RuleEntry] = [
    RuleEntry(
      .survey, "answerSpread", \.answerSpread, 0...5, "points, chance in one answer, spread", "assumed"),
    RuleEntry(.survey, "respondStart", \.respondStart, -10...10, "log odds to respond at a 7", "assumed"),
    RuleEntry(.survey, "respondLinear", \.respondLinear, -5...5, "log odds to respond per point", "assumed"),
    RuleEntry(
      .survey, "respondSquare", \.respondSquare, -5...5, "log odds to respond per squared point", "assumed"),
  ]

  static let money: [RuleEntry] = [
    RuleEntry(.money, "price", \.price, 0...10_000_000, "euro per order of size 1", "assumed"),
    RuleEntry(.money, "variableCost", \.variableCost, 0...10_000_000, "euro per order of size 1", "assumed"),
    RuleEntry(.money, "gestureCost", \.gestureCost, 0...100_000, "euro per gesture", "assumed"),
    RuleEntry(.money, "giftCost", \.giftCost, 0...100_000, "euro per big gift", "assumed"),
    RuleEntry(
      .money, "privilegeCost", \.privilegeCost, 0...100_000, "euro per order of a privileged customer",
      "assumed"),
    RuleEntry(.money, "offerCost", \.offerCost, 0...100_000, "euro per offer", "assumed"),
    RuleEntry(.money, "approachCost", \.approachCost, 0...100_000, "euro per approach of our own", "assumed"),
    RuleEntry(
      .money, "tailoredCost", \.tailoredCost, 0...100_000, "euro per tailored offer or order", "assumed"),
    RuleEntry(
      .money, "tailoredPrice", \.tailoredPrice, 0...100_000,
      "euro more for a tailored order by who values it most", "chapter 1.2, size assumed"),
    RuleEntry(.money, "contactCost", \.contactCost, 0...100_000, "euro per contact", "assumed"),
    RuleEntry(
      .money, "scriptSaves", \.scriptSaves, 0...100_000, "euro saved per contact that follows a script",
      "assumed"),
    RuleEntry(
      .money, "upkeep", \.upkeep, 0...1000, "euro a week per customer and unit of spending", "assumed"),
    RuleEntry(.money, "hourCost", \.hourCost, 0...10_000, "euro per hour of the sales team", "assumed"),
    RuleEntry(.money, "surveyCost", \.surveyCost, 0...10_000, "euro per customer asked", "assumed"),
    RuleEntry(.money, "miningCost", \.miningCost, 0...1_000_000, "euro per question to the data", "assumed"),
    RuleEntry(
      .money, "evidenceCost", \.evidenceCost, 0...1_000_000, "euro per piece of evidence for the board",
      "assumed"),
    RuleEntry(.money, "mergeCost", \.mergeCost, 0...1_000_000, "euro per merging of doubles", "assumed"),
    RuleEntry(
      .money, "mottoCost", \.mottoCost, 0...1_000_000, "euro a week for a slogan", "chapter 1.1, size assumed"
    ),
    RuleEntry(
      .money, "buyFee", \.buyFee, 0...1_000_000, "euro a week for hired analysts and warehouse", "assumed"),
    RuleEntry(.money, "makeStart", \.makeStart, 0...10_000_000, "euro once for own ones", "assumed"),
    RuleEntry(.money, "makeFee", \.makeFee, 0...1_000_000, "euro a week for own ones", "assumed"),
  ]
}
