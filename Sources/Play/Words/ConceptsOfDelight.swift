/// Satisfaction, delight, expectations, NPS and strategy: C059 to C111.

import Simulation
import Wording

extension Concept {
  static let delight: [Concept] = [
    Concept(
      59, .mechanic([.decision(.survey(SurveyOrder(sample: 20)))]),
      Text(nl: "Meten zegt of je goed zit", en: "Measuring tells whether you do well")),
    Concept(
      60, .mechanic([.cause(.withinZone)]),
      Text(nl: "Tevreden: verwachting tegen prestatie", en: "Satisfied: expectation against performance")),
    Concept(
      61, .mechanic([.cause(.disappointed)]),
      Text(nl: "De offerte die te laat kwam", en: "The quote that came too late")),
    Concept(
      62, .mechanic([.cause(.exceeded)]),
      Text(nl: "Verwachtingen overtreffen", en: "Outperforming expectations")),
    Concept(
      63, .mechanic([.gauge(.loyalty)]),
      Text(nl: "Tevreden is nog niet loyaal", en: "Satisfied is not yet loyal")),
    Concept(
      64, .mechanic([.deed(.gesture), .cause(.warmth)]),
      Text(nl: "Customer delight heeft twee kanten", en: "Customer delight has two sides")),
    Concept(
      65, .mechanic([.cause(.exceeded), .cause(.gesture)]),
      Text(nl: "Overtreffen en overstijgen", en: "Outperform and transcend")),
    Concept(66, .mechanic([.cause(.gesture)]), Text(nl: "Kleine gebaren", en: "Small gestures")),
    Concept(
      67, .mechanic([.cause(.fade), .cause(.gestureMissed), .cause(.limitGoodwill), .gauge(.goodwill)]),
      Text(nl: "De emotionele bankrekening", en: "The emotional bank account")),
    Concept(
      68, .mechanic([.deed(.greet)]),
      Text(nl: "Aandacht onderscheidt je", en: "Attention sets you apart")),
    Concept(69, .mechanic([.cause(.warmth)]), Text(nl: "Warmte moet echt zijn", en: "Warmth must be real")),
    Concept(
      70, .mechanic([.cause(.script)]),
      Text(nl: "Geen bandje en geen belscript", en: "No tape and no script")),
    Concept(
      71, .mechanic([.deed(.greet)]),
      Text(nl: "Tijd nemen en luisteren", en: "Taking time and listening")),
    Concept(
      72, .mechanic([.cause(.recognition)]),
      Text(nl: "Herkennen en waarderen", en: "Recognise and appreciate")),
    Concept(
      73, .mechanic([.decision(.merge)]),
      Text(nl: "Herkennen in elk kanaal", en: "Recognise in every channel")),
    Concept(
      74, .mechanic([.cause(.thanks)]),
      Text(nl: "Bedanken, ook voor een klacht", en: "Thanks, for a complaint too")),
    Concept(
      75, .mechanic([.cause(.privilege)]),
      Text(nl: "Voorrechten voor trouwe klanten", en: "Privileges for loyal customers")),
    Concept(
      76, .mechanic([.cause(.learned), .cause(.promisedTooMuch), .cause(.offerMade), .gauge(.expectation)]),
      Text(nl: "Je stuurt wat klanten verwachten", en: "You steer what customers expect")),
    Concept(
      77, .mechanic([.cause(.padded), .cause(.feltPlayed)]),
      Text(nl: "Verwachtingsmanagement is open", en: "Expectation management is open")),
    Concept(
      78, .mechanic([.decision(.habit(.informing, on: true))]),
      Text(nl: "Reële verwachtingen stellen niet teleur", en: "Realistic expectations do not let down")),
    Concept(
      79, .mechanic([.cause(.toldInAdvance)]),
      Text(nl: "Meteen zeggen dat het langer duurt", en: "Saying at once that it takes longer")),
    Concept(
      80, .mechanic([.cause(.effortSeen)]),
      Text(nl: "De klant die eraan vasthoudt", en: "The customer who insists")),
    Concept(81, .lesson, Text(nl: "Er zijn veel manieren om te meten", en: "There are many ways to measure")),
    Concept(82, .lesson, Text(nl: "Waar de NPS vandaan komt", en: "Where the NPS comes from")),
    Concept(
      83, .mechanic([.cause(.recommended)]),
      Text(nl: "Klanten die je aanbevelen", en: "Customers who recommend you")),
    Concept(
      84, .mechanic([.decision(.survey(SurveyOrder(sample: 20)))]),
      Text(nl: "De kracht van één vraag", en: "The strength of one question")),
    Concept(
      85, .mechanic([.decision(.survey(SurveyOrder(sample: 20)))]),
      Text(nl: "Een antwoord van 0 tot 10", en: "An answer from 0 to 10")),
    Concept(
      86, .mechanic([.gauge(.nps)]),
      Text(nl: "Promotors, passieven, criticasters", en: "Promoters, passives, detractors")),
    Concept(
      87, .mechanic([.gauge(.nps)]),
      Text(nl: "NPS: promotors min criticasters", en: "NPS: promoters less detractors")),
    Concept(
      88, .mechanic([.gauge(.nps)]),
      Text(nl: "Geen percentage, een kaal getal", en: "Not a percentage, a plain number")),
    Concept(89, .lesson, Text(nl: "Boven nul heet meestal goed", en: "Above zero is usually called good")),
    Concept(
      90, .mechanic([.decision(.survey(SurveyOrder(sample: 20)))]),
      Text(nl: "De tweede vraag: wat moet beter?", en: "The second question: what to improve?")),
    Concept(91, .lesson, Text(nl: "Een antwoord opent een gesprek", en: "An answer opens a talk")),
    Concept(92, .lesson, Text(nl: "Uit te leggen aan elke collega", en: "Easy to explain to any colleague")),
    Concept(
      93, .mechanic([.decision(.hours(.align, 4))]),
      Text(nl: "Tevreden klanten zijn van iedereen", en: "Satisfied customers concern all")),
    Concept(
      94, .view("show policy"),
      Text(nl: "Makkelijk gezegd, duur gedaan", en: "Easily said, dear to do")),
    Concept(95, .view("show board"), Text(nl: "Het begint bovenaan", en: "It starts at the top")),
    Concept(96, .view("show levels"), Text(nl: "Drie waardestrategieën", en: "Three value strategies")),
    Concept(
      97, .mechanic([.decision(.spend(.customerIntimacy, tenths: 20))]),
      Text(nl: "Customer intimacy: de klant voorop", en: "Customer intimacy: the customer first")),
    Concept(
      98, .mechanic([.decision(.spend(.operationalExcellence, tenths: 20))]),
      Text(nl: "Operational excellence: strak en goedkoop", en: "Operational excellence: tight and cheap")),
    Concept(
      99, .mechanic([.decision(.spend(.productLeadership, tenths: 20))]),
      Text(nl: "Product leadership: het beste product", en: "Product leadership: the best product")),
    Concept(
      100, .mechanic([.cause(.belowThreshold)]),
      Text(nl: "Op alle drie goed genoeg", en: "Good enough on all three")),
    Concept(101, .view("show levels"), Text(nl: "In één de beste", en: "The best in one")),
    Concept(
      102, .mechanic([.decision(.choose(nil))]),
      Text(nl: "Blijven hangen in het midden", en: "Stuck in the middle")),
    Concept(
      103, .view("show board"),
      Text(nl: "De directie kiest bewust", en: "The board chooses knowingly")),
    Concept(
      104, .mechanic([.decision(.evidence(.lostCustomers))]),
      Text(nl: "Zonder steun strandt het vroeg", en: "Without support it strands early")),
    Concept(
      105, .view("show board"),
      Text(nl: "Te duur voor wie goedkoop wil zijn", en: "Too dear for who wants to be cheap")),
    Concept(
      106, .mechanic([.decision(.invest(.processes, percent: 80))]),
      Text(nl: "Voor processen is er wel geld", en: "There is money for processes")),
    Concept(
      107, .mechanic([.decision(.hours(.align, 4))]),
      Text(nl: "Een keus wordt werk van afdelingen", en: "A choice becomes work of departments")),
    Concept(
      108, .mechanic([.decision(.habit(.tailored, on: true))]),
      Text(nl: "Maatwerk en een plan per klant", en: "Made to measure, a plan per customer")),
    Concept(
      109, .mechanic([.decision(.habit(.tailored, on: true)), .gauge(.money)]),
      Text(nl: "Meer service, hogere prijs", en: "More service, a higher price")),
    Concept(
      110, .mechanic([.decision(.habit(.tailored, on: true))]),
      Text(nl: "Eén aanpak past niet bij iedereen", en: "One approach does not fit all")),
    Concept(
      111, .mechanic([.decision(.invest(.technology, percent: 80))]),
      Text(nl: "Investeren in kennis van klanten", en: "Investing in knowing customers")),
  ]
}
