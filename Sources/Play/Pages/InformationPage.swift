import Wording
extension SupplierPages { func information() -> Reply { Reply() } }
