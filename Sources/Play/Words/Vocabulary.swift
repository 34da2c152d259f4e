/// The words of decisions: what a learner types, in Dutch and in English, and what each stands for.

import Simulation
import Wording

extension Strategy {
  package var name: Text {
    switch self {
    case .operationalExcellence: Text(verbatim: "operational excellence")
    case .productLeadership: Text(verbatim: "product leadership")
    case .customerIntimacy: Text(verbatim: "customer intimacy")
    }
  }

  /// What one types.
  package var word: Text {
    switch self {
    case .operationalExcellence: Text(verbatim: "oe")
    case .productLeadership: Text(verbatim: "pl")
    case .customerIntimacy: Text(verbatim: "ci")
    }
  }

  package var meaning: Text {
    switch self {
    case .operationalExcellence: Text(nl: "betrouwbaar en goedkoop", en: "dependable and cheap")
    case .productLeadership: Text(nl: "het beste product", en: "the best product")
    case .customerIntimacy: Text(nl: "de klant centraal", en: "the customer central")
    }
  }

  /// No value strategy.
  static let none = Text(nl: "geen", en: "none")
}

extension Factor {
  /// The concept of the course that it stands for, "C017".
  var concept: String {
    switch self {
    case .customer, .processes, .people, .technology: "C017"
    case .strategy: "C104"
    }
  }

  package var name: Text {
    switch self {
    case .customer: Text(nl: "klant", en: "customer")
    case .strategy: Text(nl: "strategie", en: "strategy")
    case .processes: Text(nl: "processen", en: "processes")
    case .people: Text(nl: "mensen", en: "people")
    case .technology: Text(nl: "technologie", en: "technology")
    }
  }
}

extension Hours.Task {
  package var name: Text {
    switch self {
    case .acquire: Text(nl: "werven", en: "acquire")
    case .care: Text(nl: "onderhoud", en: "care")
    case .winback: Text(nl: "terughalen", en: "winback")
    case .align: Text(nl: "afstemmen", en: "align")
    }
  }

  package var meaning: Text {
    switch self {
    case .acquire:
      Text(nl: "new business development: potentiële klanten", en: "new business development: prospects")
    case .care:
      Text(
        nl: "accountmanagement: nieuwe en loyale klanten", en: "account management: new and loyal customers")
    case .winback: Text(nl: "ex-klanten", en: "former customers")
    case .align: Text(nl: "collega's op één lijn brengen", en: "bringing colleagues into line")
    }
  }
}

extension Channel {
  package var name: Text {
    switch self {
    case .direct: Text(nl: "direct", en: "direct")
    case .partner: Text(nl: "partner", en: "partner")
    case .both: Text(nl: "beide", en: "both")
    }
  }

  package var meaning: Text {
    switch self {
    case .direct:
      Text(
        nl: "zelf verkopen: je leert je klanten kennen",
        en: "selling yourselves: you get to know your customers")
    case .partner:
      Text(
        nl: "meer bereik, minder marge, en je leert weinig",
        en: "more reach, less margin, and you learn little")
    case .both: Text(nl: "half om half", en: "half and half")
    }
  }
}

extension Habit {
  package var name: Text {
    switch self {
    case .tailored: Text(nl: "maatwerk", en: "tailored")
    case .script: Text(nl: "belscript", en: "script")
    case .friendly: Text(nl: "vriendelijk", en: "friendly")
    case .fittingAdvice: Text(nl: "passend-advies", en: "fitting-advice")
    case .digital: Text(nl: "digitaal", en: "digital")
    case .uniform: Text(nl: "eenduidig", en: "uniform")
    case .complaintsOnFile: Text(nl: "klachten-in-dossier", en: "complaints-on-file")
    case .cloud: Text(verbatim: "cloud")
    case .informing: Text(nl: "vooraf-melden", en: "tell-in-advance")
    case .motto: Text(verbatim: "motto")
    }
  }

  package var meaning: Text {
    switch self {
    case .tailored:
      Text(
        nl: "offertes en leveringen op maat, uit het dossier",
        en: "offers and deliveries made to measure, from the file")
    case .script:
      Text(nl: "gesprekken volgens een script: goedkoop en koel", en: "contacts by a script: cheap and cold")
    case .friendly: Text(nl: "vriendelijk tegen wie klaagt", en: "friendly to who complains")
    case .fittingAdvice:
      Text(
        nl: "een klacht echt oplossen, niet alleen sussen", en: "putting a complaint right, not only soothing"
      )
    case .digital:
      Text(
        nl: "klantdossiers digitaal in plaats van op papier", en: "customer files digital instead of on paper"
      )
    case .uniform: Text(nl: "overal op dezelfde manier vastleggen", en: "recording in one way everywhere")
    case .complaintsOnFile: Text(nl: "klachten in hetzelfde systeem", en: "complaints in the same system")
    case .cloud: Text(nl: "gegevens bij een specialist buiten de deur", en: "data with an outside specialist")
    case .informing:
      Text(nl: "vooraf zeggen wat tegen zal vallen", en: "saying in advance what will fall short")
    case .motto:
      Text(nl: "de slogan: kost geld en verandert niets", en: "the slogan: costs money and changes nothing")
    }
  }
}

extension Analysts {
  package var name: Text {
    switch self {
    case .none: Text(nl: "geen", en: "none")
    case .buy: Text(nl: "inhuren", en: "buy")
    case .make: Text(nl: "zelf", en: "make")
    }
  }

  package var meaning: Text {
    switch self {
    case .none: Text(nl: "niemand graaft in de gegevens", en: "nobody digs in the data")
    case .buy:
      Text(nl: "ze kunnen het meteen, en kosten elke week veel", en: "skilled at once, and dear every week")
    case .make:
      Text(nl: "duur om te beginnen, en ze moeten nog leren", en: "dear to begin, and they have yet to learn")
    }
  }
}

extension Definition {
  package var name: Text {
    switch self {
    case .buying: Text(nl: "koopt", en: "buying")
    case .boughtEver: Text(nl: "ooit-gekocht", en: "bought-ever")
    case .boughtLastYear: Text(nl: "dit-jaar-gekocht", en: "bought-last-year")
    case .interested: Text(nl: "geïnteresseerd", en: "interested")
    }
  }

  package var meaning: Text {
    switch self {
    case .buying: Text(nl: "koopt nu bij je", en: "buys from you now")
    case .boughtEver: Text(nl: "kocht ooit bij je", en: "ever bought from you")
    case .boughtLastYear: Text(nl: "kocht in de laatste 52 weken", en: "bought in the last 52 weeks")
    case .interested: Text(nl: "koopt nu, of wil misschien", en: "buys now, or may want to")
    }
  }

  /// Whether a customer counts at the end of a week.
  func counts(_ customer: Customer, week: Int) -> Bool {
    switch self {
    case .buying: customer.phase.isActive
    case .boughtEver: customer.phase.isActive || customer.hasLeft || customer.ordersEver > 0
    case .boughtLastYear:
      customer.orderWeek == Customer.never
        ? customer.phase.isActive && week < 52 : week - Int(customer.orderWeek) < 52
    case .interested: customer.phase.isActive || customer.phase == .prospect
    }
  }
}

extension Board.Evidence {
  package var name: Text {
    switch self {
    case .lostCustomers: Text(nl: "vertrokken", en: "lost")
    case .survey: Text(nl: "enquete", en: "survey")
    case .pilot: Text(nl: "proef", en: "pilot")
    }
  }

  package var meaning: Text {
    switch self {
    case .lostCustomers: Text(nl: "wie het laatste half jaar wegging", en: "who left in the last half year")
    case .survey:
      Text(nl: "je laatste enquete, hooguit 13 weken oud", en: "your last survey, at most 13 weeks old")
    case .pilot: Text(nl: "een kleine proef met een paar klanten", en: "a small trial with some customers")
    }
  }
}

/// On and off.
enum Switching {
  static let on = Text(nl: "aan", en: "on")
  static let off = Text(nl: "uit", en: "off")
}
