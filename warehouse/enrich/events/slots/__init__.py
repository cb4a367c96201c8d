"""Who took part, where it was, and who tells it."""
