/// The words of the course in both languages, each with what it means; most lead to concepts of the chapter.

import Wording

/// A word that a student may look up.
struct Term: Sendable {
  let name: Text
  let meaning: Text
  /// Other words for it, in either language.
  let aliases: [String]
  /// Of concepts, from 1 to 150, the closest first; none where the word is of the game alone.
  let numbers: [Int]

  init(_ name: Text, _ meaning: Text, _ numbers: [Int], alias aliases: [String] = []) {
    self.name = name
    self.meaning = meaning
    self.numbers = numbers
    self.aliases = aliases
  }

  static let all = customers + marks + firm
}

extension Term {
  private static let customers = [
    Term(
      Text(nl: "klant", en: "customer"),
      Text(
        nl: "wie iets van een leverancier krijgt en daar geld of iets anders voor teruggeeft",
        en: "who gets something from a supplier and gives money or something else back"), [26, 24, 25],
      alias: ["cliënt", "gast", "opdrachtgever", "client", "guest"]),
    Term(
      Text(nl: "potentiële klant", en: "prospect"),
      Text(nl: "koopt nog niet bij je, maar zou dat kunnen doen", en: "does not buy from you yet, but might"),
      [31]),
    Term(
      Text(nl: "nieuwe klant", en: "new customer"),
      Text(nl: "kocht één keer bij je", en: "bought from you once"), [34]),
    Term(
      Text(nl: "loyale klant", en: "loyal customer"),
      Text(nl: "kwam terug om weer te kopen", en: "came back to buy again"), [35]),
    Term(
      Text(nl: "ex-klant", en: "former customer"),
      Text(nl: "kocht bij je en ging weg; hij kan terugkomen", en: "bought from you and left; may come back"),
      [37, 40]),
    Term(
      Text(nl: "klantrelatiecyclus", en: "relationship cycle"),
      Text(
        nl: "de weg van potentiële klant naar klant, en van klant naar ex-klant",
        en: "the way from prospect to customer, and from customer to former customer"), [30],
      alias: ["klantenkring"]),
    Term(
      Text(verbatim: "b2b"),
      Text(nl: "bedrijven die aan andere bedrijven verkopen", en: "firms that sell to other firms"), [7],
      alias: ["business to business"]),
    Term(
      Text(nl: "bedrijfskolom", en: "business column"),
      Text(
        nl: "alle schakels tussen de grondstof en de consument",
        en: "all links between raw material and consumer"), [8]),
    Term(
      Text(nl: "bestaansrecht", en: "right to exist"),
      Text(
        nl: "de reden dat een bedrijf er mag zijn: er zijn klanten die betalen",
        en: "why a firm may be there: customers who pay"), [3]),
    Term(
      Text(nl: "accountmanagement", en: "account management"),
      Text(nl: "zorgen voor de klanten die je al hebt", en: "looking after the customers you have"), [36]),
    Term(
      Text(verbatim: "new business development"),
      Text(
        nl: "relaties aangaan met wie nog geen klant is",
        en: "starting relations with those who are no customer yet"), [32]),
    Term(
      Text(verbatim: "CRM"),
      Text(
        nl: "klant, strategie, processen, mensen en technologie samen op de klant richten",
        en: "aiming customer, strategy, processes, people and technology at the customer together"),
      [18, 17], alias: ["customer relationship management"]),
    Term(
      Text(nl: "klantbewustheid", en: "customer awareness"),
      Text(
        nl: "weten dat er zonder klanten geen werk is", en: "knowing that without customers there is no work"),
      [42]),
    Term(
      Text(nl: "klantinzicht", en: "customer insight"),
      Text(
        nl: "wat je van een klant weet: wie hij is en wat hij nodig heeft",
        en: "what you know of a customer: who it is and what it needs"), [43]),
    Term(
      Text(nl: "klantgerichtheid", en: "customer focus"),
      Text(nl: "doen wat bij deze klant past", en: "doing what suits this customer"), [44]),
    Term(
      Text(nl: "klantvriendelijkheid", en: "customer friendliness"),
      Text(nl: "de toon waarop je met klanten omgaat", en: "the tone in which you deal with customers"),
      [45, 47]),
    Term(
      Text(nl: "tevredenheid", en: "satisfaction"),
      Text(
        nl: "hoe het ging, vergeleken met wat de klant verwachtte; een cijfer van 0 tot 10",
        en: "how it went, compared with what the customer expected; a mark from 0 to 10"), [46, 60],
      alias: ["klanttevredenheid", "rapportcijfer"]),
    Term(
      Text(nl: "loyaliteit", en: "loyalty"),
      Text(
        nl: "de kans dat een klant weer voor jou kiest", en: "the chance that a customer chooses you again"),
      [35, 63], alias: ["trouw"]),
    Term(
      Text(verbatim: "NPS"),
      Text(
        nl: "het deel promotors min het deel criticasters, van -100 tot +100",
        en: "the share of promoters less the share of detractors, from -100 to +100"), [87, 88],
      alias: ["net promotor score"]),
    Term(
      Text(nl: "promotor", en: "promoter"),
      Text(
        nl: "geeft een 9 of een 10 op de vraag of hij je aanbeveelt",
        en: "gives a 9 or a 10 to the question whether it recommends you"), [86]),
    Term(
      Text(nl: "passief tevreden", en: "passive"),
      Text(
        nl: "geeft een 7 of een 8 en telt in de NPS niet mee",
        en: "gives a 7 or an 8 and does not count in the NPS"), [86], alias: ["passieven"]),
    Term(
      Text(nl: "criticaster", en: "detractor"),
      Text(nl: "geeft een 6 of lager", en: "gives a 6 or lower"), [86]),
  ]
}

extension Term {
  private static let marks = [
    Term(
      Text(nl: "verwachting", en: "expectation"),
      Text(nl: "waar een klant op rekent", en: "what a customer counts on"), [60, 76]),
    Term(
      Text(nl: "verwachtingsmanagement", en: "expectation management"),
      Text(
        nl: "vooraf eerlijk zeggen wat een klant kan verwachten",
        en: "saying honestly beforehand what a customer can expect"), [77, 78]),
    Term(
      Text(nl: "teleurstelling", en: "disappointment"),
      Text(
        nl: "de klant kreeg duidelijk minder dan hij verwachtte",
        en: "the customer got clearly less than it expected"), [61, 78],
      alias: ["negatieve klantervaring", "tegenvaller"]),
    Term(
      Text(verbatim: "customer delight"),
      Text(
        nl: "een klant meer geven dan hij verwacht: het werk beter doen, of iets kleins dat niemand vroeg",
        en: "giving a customer more than it expects: better work, or something small that nobody asked for"),
      [64, 65], alias: ["verrassen"]),
    Term(
      Text(nl: "gebaar", en: "gesture"),
      Text(
        nl: "iets kleins en aardigs dat een klant niet verwacht",
        en: "something small and kind that a customer does not expect"), [66]),
    Term(
      Text(nl: "emotionele bankrekening", en: "emotional bank account"),
      Text(
        nl: "wat een klant van je onthoudt: goede ervaringen erbij, slechte eraf",
        en: "what a customer remembers of you: good experiences added, bad ones taken off"), [67]),
    Term(
      Text(verbatim: "goodwill"),
      Text(
        nl: "wat er bij een klant op de emotionele bankrekening staat",
        en: "the balance of a customer's emotional bank account"), [67]),
    Term(
      Text(nl: "vertrouwen", en: "trust"),
      Text(
        nl: "hoe zeker een klant is dat jij doet wat je zegt, in procenten",
        en: "how sure a customer is that you do as you say, in per cent"), [52, 53]),
    Term(
      Text(nl: "warmte", en: "warmth"),
      Text(nl: "persoonlijk en echt contact", en: "contact that is personal and real"), [69]),
    Term(
      Text(nl: "voorrecht", en: "privilege"),
      Text(
        nl: "iets extra's voor een klein deel van je klanten",
        en: "something extra for a small part of your customers"), [75]),
    Term(
      Text(nl: "klacht", en: "complaint"),
      Text(nl: "een klant zegt dat er iets misging", en: "a customer says that something went wrong"),
      [146, 74]),
    Term(
      Text(nl: "klantreis", en: "customer journey"),
      Text(
        nl: "alle contacten die een klant achter elkaar met je heeft",
        en: "all contacts that a customer has with you, one after another"), [55]),
    Term(
      Text(nl: "klantdossier", en: "customer file"),
      Text(nl: "alles wat je over een klant bewaart", en: "all that you keep about a customer"), [119, 113],
      alias: ["dossier"]),
  ]
}

extension Term {
  private static let firm = [
    Term(
      Text(nl: "waardestrategie", en: "value strategy"),
      Text(
        nl: "waarin je de beste wilt zijn; op de rest ben je goed genoeg",
        en: "in what you want to be the best; in the rest you are good enough"), [96, 100],
      alias: ["Treacy", "Wiersema"]),
    Term(
      Text(verbatim: "operational excellence"),
      Text(nl: "betrouwbaar, makkelijk en goedkoop", en: "dependable, easy and cheap"), [98], alias: ["oe"]),
    Term(
      Text(verbatim: "product leadership"),
      Text(nl: "het beste en nieuwste product", en: "the best and newest product"), [99], alias: ["pl"]),
    Term(
      Text(verbatim: "customer intimacy"),
      Text(nl: "de klant kennen en maatwerk leveren", en: "knowing the customer and tailoring to it"), [97],
      alias: ["ci"]),
    Term(
      Text(nl: "drempel", en: "threshold"),
      Text(
        nl: "de ondergrens van een waarde; wie daaronder zit, verliest klanten",
        en: "the least that is good enough on a value; who is below it loses customers"), [100]),
    Term(
      Text(nl: "maatwerk", en: "tailoring"),
      Text(nl: "een aanbod dat voor één klant is gemaakt", en: "an offer made for one customer"), [108, 112]),
    Term(
      Text(nl: "datamining", en: "data mining"),
      Text(nl: "verbanden zoeken in veel gegevens", en: "looking for links in many data"), [137]),
    Term(
      Text(nl: "datawarehouse", en: "data warehouse"),
      Text(nl: "één plek waar alle gegevens bij elkaar staan", en: "one place where all data come together"),
      [138]),
    Term(
      Text(verbatim: "big data"),
      Text(
        nl: "zoveel en zulke verschillende gegevens dat gewone middelen tekortschieten",
        en: "data so many and so varied that ordinary means fall short"), [135, 129]),
    Term(
      Text(nl: "kas", en: "cash"),
      Text(
        nl: "het geld dat je bedrijf op dit moment heeft", en: "the money that your firm has at this moment"),
      []),
    Term(
      Text(nl: "marge", en: "margin"),
      Text(
        nl: "wat een opdracht opbrengt min wat hij kost", en: "what an order brings in less what it costs"),
      []),
    Term(
      Text(nl: "huisregel", en: "house rule"),
      Text(
        nl: "een vaste afspraak die elke week vanzelf geldt, bijvoorbeeld: wordt het te laat, bel",
        en: "a standing order that holds every week, for example: if it gets late, call"), [],
      alias: ["vuistregel"]),
    Term(
      Text(verbatim: "scenario"),
      Text(
        nl: "een bedrijf met een markt en klanten, waarin je speelt",
        en: "a firm with a market and customers, in which you play"), []),
    Term(
      Text(nl: "toeval", en: "luck"),
      Text(
        nl: "wat niemand stuurt; hetzelfde getal geeft steeds hetzelfde toeval",
        en: "what nobody steers; the same number gives the same luck every time"), [],
      alias: ["geluk", "pech", "seed"]),
  ]
}
