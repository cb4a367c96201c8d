"""Places and countries, as tables that `warehouse.enrich.places` reads."""
