"""Which words of a text tell of an event, and of which class."""
