"""What is due goes through a pure function and is saved: the engine that the flows and `--direct` share."""
