/// Sales, customers, the cycle and the chain: C001 to C058.

import Simulation
import Wording

extension Concept {
  static let customers: [Concept] = [
    Concept(
      1, .view("show costs"),
      Text(nl: "Zonder verkoop staat alles stil", en: "Without sales everything stands still")),
    Concept(2, .scenario, Text(nl: "Verkoop is er in elke sector", en: "Every sector has sales")),
    Concept(
      3, .view("show costs"),
      Text(nl: "Klanten geven bestaansrecht", en: "Customers give a right to exist")),
    Concept(
      4, .mechanic([.decision(.hours(.care, 8))]),
      Text(nl: "Relaties opbouwen, houden en uitbreiden", en: "Building, keeping and growing relations")),
    Concept(
      5, .view("show actors"),
      Text(nl: "Ook anderen dan klanten tellen", en: "Others than customers count too")),
    Concept(6, .lesson, Text(nl: "Drie soorten lezers", en: "Three kinds of reader")),
    Concept(7, .scenario, Text(nl: "Bedrijven verkopen aan bedrijven: b2b", en: "Firms sell to firms: b2b")),
    Concept(8, .view("show column"), Text(nl: "De bedrijfskolom", en: "The business column")),
    Concept(
      9, .view("show offer"),
      Text(nl: "Het begint met een product of dienst", en: "It starts with a product or service")),
    Concept(
      10, .view("show customers"),
      Text(nl: "Zoeken wie er behoefte aan heeft", en: "Looking for who may need it")),
    Concept(
      11, .mechanic([.decision(.sell(.both))]),
      Text(nl: "Direct, via partners of allebei", en: "Direct, through partners or both")),
    Concept(
      12, .mechanic([.deed(.assistSearch), .deed(.assistEvaluate), .deed(.assistBuy)]),
      Text(nl: "Helpen zoeken, vergelijken en kopen", en: "Help to search, evaluate and buy")),
    Concept(
      13, .mechanic([.cause(.marketMoved)]),
      Text(nl: "Digitale klanten weten en eisen meer", en: "Digital customers know and ask more")),
    Concept(
      14, .mechanic([.decision(.habit(.digital, on: true))]),
      Text(nl: "Digitaal helpt ook de leverancier", en: "Digital helps the supplier too")),
    Concept(
      15, .mechanic([.decision(.invest(.people, percent: 80))]),
      Text(nl: "Iedereen in huis bedient de klant", en: "Everyone in the house serves the customer")),
    Concept(
      16, .mechanic([.decision(.hours(.align, 4))]),
      Text(nl: "Van relatiehouder naar regisseur", en: "From keeper of relations to director")),
    Concept(17, .view("show factors"), Text(nl: "De vijf CRM-factoren", en: "The five CRM factors")),
    Concept(18, .lesson, Text(nl: "Wat CRM is en wat niet", en: "What CRM is and is not")),
    Concept(
      19, .mechanic([.decision(.hours(.align, 4))]),
      Text(nl: "De factoren blijvend op één lijn", en: "The factors in line, and kept so")),
    Concept(
      20, .mechanic([.cause(.friction)]),
      Text(nl: "Alleen techniek kopen mislukt", en: "Buying technology alone fails")),
    Concept(
      21, .mechanic([.decision(.choose(.customerIntimacy)), .cause(.cold)]),
      Text(nl: "Een keus zonder middelen mislukt", en: "A choice without means fails")),
    Concept(22, .lesson, Text(nl: "Waarom veel CRM-projecten stranden", en: "Why many CRM projects strand")),
    Concept(
      23, .mechanic([.decision(.hours(.align, 4))]),
      Text(nl: "Verkopers stemmen collega's op elkaar af", en: "Sellers line up colleagues")),
    Concept(24, .lesson, Text(nl: "Het gewone idee van een klant", en: "The everyday idea of a customer")),
    Concept(
      25, .lesson,
      Text(nl: "Andere woorden: cliënt, gast, patiënt", en: "Other words: client, guest, patient")),
    Concept(26, .lesson, Text(nl: "Wat een klant precies is", en: "What a customer is exactly")),
    Concept(
      27, .view("show definition"),
      Text(nl: "Onduidelijk wanneer iemand klant is", en: "Unclear when someone is a customer")),
    Concept(
      28, .view("show definition"),
      Text(nl: "Tellen potentiële en oude klanten mee?", en: "Do prospects and former customers count?")),
    Concept(
      29, .mechanic([.decision(.define(.boughtEver))]),
      Text(nl: "Op de definitie rust het beleid", en: "Policy rests on the definition")),
    Concept(30, .view("cycle"), Text(nl: "De klantrelatiecyclus", en: "The relationship cycle")),
    Concept(31, .view("show customers"), Text(nl: "Fase 1: potentiële klant", en: "Phase 1: prospect")),
    Concept(32, .mechanic([.decision(.hours(.acquire, 8))]), Text(verbatim: "New business development")),
    Concept(33, .mechanic([.gauge(.customers)]), Text(nl: "Fase 2: klant", en: "Phase 2: customer")),
    Concept(
      34, .mechanic([.gauge(.orders)]),
      Text(nl: "Fase 2a: nieuwe klant", en: "Phase 2a: new customer")),
    Concept(
      35, .mechanic([.gauge(.loyal)]),
      Text(nl: "Fase 2b: loyale klant", en: "Phase 2b: loyal customer")),
    Concept(
      36, .mechanic([.decision(.hours(.care, 8))]),
      Text(nl: "Accountmanagement", en: "Account management")),
    Concept(37, .view("cycle"), Text(nl: "Fase 3: ex-klant", en: "Phase 3: former customer")),
    Concept(
      38, .mechanic([.deed(.politeGoodbye), .deed(.bluntGoodbye)]),
      Text(nl: "Ook jij mag afscheid nemen", en: "You may say goodbye too")),
    Concept(
      39, .mechanic([.decision(.hours(.care, 8))]),
      Text(nl: "Klanten zo lang mogelijk houden", en: "Keeping customers as long as you can")),
    Concept(
      40, .mechanic([.cause(.freshMark), .cause(.freshGoodwill), .cause(.freshTrust)]),
      Text(nl: "Wie wegging, is weer potentieel", en: "Who left is a prospect again")),
    Concept(
      41, .scenario,
      Text(nl: "Behalve als een klant er niet meer is", en: "Unless the customer ceases to exist")),
    Concept(42, .view("show chain"), Text(nl: "Klantbewustheid", en: "Customer awareness")),
    Concept(43, .mechanic([.cause(.contact)]), Text(nl: "Klantinzicht", en: "Customer insight")),
    Concept(44, .view("show chain"), Text(nl: "Klantgerichtheid", en: "Customer focus")),
    Concept(45, .mechanic([.cause(.tone)]), Text(nl: "Klantvriendelijkheid", en: "Customer friendliness")),
    Concept(
      46, .mechanic([.cause(.quality), .cause(.limitMark), .gauge(.satisfaction)]),
      Text(nl: "Klanttevredenheid", en: "Customer satisfaction")),
    Concept(
      47, .mechanic([.decision(.habit(.friendly, on: true)), .decision(.habit(.fittingAdvice, on: true))]),
      Text(nl: "Vriendelijk is nog niet gericht", en: "Friendly is not yet focused")),
    Concept(
      48, .view("show chain"),
      Text(nl: "De keten van bewust naar loyaal", en: "The chain from awareness to loyalty")),
    Concept(49, .lesson, Text(nl: "Zonder cliënt of gast geen werk", en: "No client or guest, no work")),
    Concept(50, .lesson, Text(nl: "Een winkel die alle vijf beheerst", en: "A shop that masters all five")),
    Concept(51, .lesson, Text(nl: "Een leus verandert niets", en: "A motto changes nothing")),
    Concept(
      52, .mechanic([.cause(.scandal), .cause(.limitTrust)]),
      Text(nl: "Opspraak tast vertrouwen aan", en: "Scandal dents trust")),
    Concept(
      53, .mechanic([.cause(.kept), .cause(.short), .cause(.brokenPromise), .gauge(.trust)]),
      Text(nl: "Vertrouwen komt terug door daden", en: "Trust returns by deeds")),
    Concept(54, .view("show rivals"), Text(nl: "Concurrenten op internet", en: "Rivals on the internet")),
    Concept(55, .view("show journey roerdomp"), Text(nl: "De klantreis", en: "The customer journey")),
    Concept(
      56, .view("show rivals"),
      Text(nl: "Wie gegevens heeft, reageert snel", en: "Who has data answers fast")),
    Concept(
      57, .mechanic([.decision(.sell(.partner))]),
      Text(nl: "Oude bedrijven hebben ook partners", en: "Older firms have partners too")),
    Concept(
      58, .view("show factors"),
      Text(nl: "Een cultuur verandert langzaam", en: "A culture changes slowly")),
  ]
}
