/// Technology, data and what they are worth: C112 to C150.

import Simulation
import Wording

extension Concept {
  static let data: [Concept] = [
    Concept(
      112, .mechanic([.gauge(.insight)]),
      Text(nl: "Maatwerk vraagt inzicht", en: "Tailoring takes insight")),
    Concept(
      113, .mechanic([.cause(.recordsLost)]),
      Text(nl: "Kennis in hoofden en op papier", en: "Knowledge in heads and on paper")),
    Concept(
      114, .mechanic([.decision(.habit(.digital, on: true))]),
      Text(nl: "Papier is traag en oud", en: "Paper is slow and old")),
    Concept(
      115, .lesson,
      Text(nl: "Post of e-mail: wat zie je terug?", en: "Post or e-mail: what do you see?")),
    Concept(116, .scenario, Text(nl: "Cookies als bron", en: "Cookies as a source")),
    Concept(117, .scenario, Text(nl: "Plaatsbepaling als bron", en: "Position as a source")),
    Concept(118, .scenario, Text(nl: "Gekochte gegevens", en: "Data that were bought")),
    Concept(
      119, .mechanic([.decision(.habit(.digital, on: true))]),
      Text(nl: "Het digitale klantdossier", en: "The digital customer file")),
    Concept(
      120, .mechanic([.decision(.mine(.leavers(sources: 3)))]),
      Text(nl: "Bronnen samen zeggen meer", en: "Sources together tell more")),
    Concept(
      121, .mechanic([.decision(.mine(.leavers(sources: 2)))]),
      Text(nl: "Gegevens lezen is een vak van verkopers", en: "Reading data is a skill of sellers")),
    Concept(122, .lesson, Text(nl: "Wat gegevens allemaal zijn", en: "What data can be")),
    Concept(123, .view("show sources"), Text(nl: "Vier soorten gegevens", en: "Four kinds of data")),
    Concept(
      124, .view("show sources"),
      Text(nl: "Wat die vier woorden betekenen", en: "What the four words mean")),
    Concept(
      125, .view("show sources"),
      Text(nl: "Losse, bewegende gegevens zijn lastig", en: "Loose and moving data are hard")),
    Concept(
      126, .mechanic([.decision(.analysts(.buy))]),
      Text(nl: "Patronen laten zoeken door machines", en: "Letting machines seek patterns")),
    Concept(
      127, .mechanic([.decision(.mine(.leavers(sources: 3)))]),
      Text(nl: "Gedrag voorspellen", en: "Predicting behaviour")),
    Concept(128, .lesson, Text(nl: "Verzamelen is oud, big is nieuw", en: "Collecting is old, big is new")),
    Concept(129, .view("show sources"), Text(nl: "De vier V's", en: "The four V's")),
    Concept(
      130, .mechanic([.decision(.habit(.cloud, on: true))]),
      Text(nl: "De cloud: bij een specialist", en: "The cloud: with a specialist")),
    Concept(
      131, .mechanic([.decision(.habit(.cloud, on: true))]),
      Text(nl: "Vaak veiliger dan het lijkt", en: "Often safer than it looks")),
    Concept(132, .lesson, Text(nl: "Overal bij de gegevens kunnen", en: "Reaching the data from anywhere")),
    Concept(133, .lesson, Text(nl: "De prijzen van het CBS", en: "The prices of Statistics Netherlands")),
    Concept(134, .lesson, Text(nl: "Meer soorten vragen mogelijk", en: "More kinds of question possible")),
    Concept(135, .lesson, Text(nl: "Big data in één zin", en: "Big data in one sentence")),
    Concept(
      136, .mechanic([.decision(.mine(.leavers(sources: 3)))]),
      Text(nl: "De grootste waarde: vooruitzien", en: "The greatest value: looking ahead")),
    Concept(
      137, .mechanic([.decision(.mine(.campaigns(bySize: false, survivorsOnly: false)))]),
      Text(nl: "Datamining: verbanden zoeken", en: "Data mining: seeking links")),
    Concept(138, .view("show warehouse"), Text(nl: "Het datawarehouse", en: "The data warehouse")),
    Concept(139, .scenario, Text(nl: "Kleine bedrijven houden een plek", en: "Small firms keep a place")),
    Concept(
      140, .mechanic([.cause(.warmth)]),
      Text(nl: "Mensen kopen graag van mensen", en: "People like buying from people")),
    Concept(
      141, .mechanic([.decision(.invest(.technology, percent: 80))]),
      Text(nl: "De klant centraal vraagt techniek", en: "The customer central takes technology")),
    Concept(142, .view("show warehouse"), Text(nl: "Zelf doen of inhuren", en: "Make or buy")),
    Concept(
      143, .mechanic([.decision(.analysts(.make))]),
      Text(nl: "Het blijft geld kosten", en: "It keeps costing money")),
    Concept(
      144, .mechanic([.decision(.habit(.uniform, on: true))]),
      Text(nl: "Eén manier van vastleggen", en: "One way of recording")),
    Concept(145, .mechanic([.cause(.aged)]), Text(nl: "Gegevens bijhouden", en: "Keeping data current")),
    Concept(
      146,
      .mechanic([
        .cause(.mistake), .cause(.repaired), .cause(.complaint), .cause(.healed), .cause(.askedAfter),
        .cause(.unaware),
      ]),
      Text(nl: "Klachten in het dossier", en: "Complaints on file")),
    Concept(
      147, .mechanic([.cause(.studied)]),
      Text(nl: "Gegevens zijn pas iets waard als ze iets zeggen", en: "Data are worth what they tell")),
    Concept(
      148, .mechanic([.decision(.mine(.campaigns(bySize: false, survivorsOnly: false)))]),
      Text(nl: "Welke campagne levert blijvers?", en: "Which campaign brings who stays?")),
    Concept(
      149, .mechanic([.decision(.analysts(.buy))]),
      Text(nl: "Met de hand gaat het traag en fout", en: "By hand it is slow and wrong")),
    Concept(
      150, .lesson,
      Text(nl: "Wat nog volgt: processen en mensen", en: "What is to come: processes and people")),
  ]
}
