"""Whether what is told has happened, is planned, is only possible, or did not happen."""
