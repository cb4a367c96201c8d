"""When it happened: the times of a clause, and the days that it has from elsewhere in its text."""
